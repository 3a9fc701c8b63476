/// `hearsay read`: documents read and printed, nothing kept.
///
/// Start here: `ReadCommand`.
@NullMarked
package org.hearsay.command.read;

import org.jspecify.annotations.NullMarked;
