/// The command line: the program itself, and every command listed in one place.
///
/// The commands stand in `command`.
///
/// Start here: `Main`.
@NullMarked
package org.hearsay.cli;

import org.jspecify.annotations.NullMarked;
