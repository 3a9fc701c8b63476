/// The commands that work at a desk: taking in, asking, looking at, putting right, proving whole.
///
/// Start here: `AddCommand`, then `DeskCommand`.
@NullMarked
package org.hearsay.command.desk;

import org.jspecify.annotations.NullMarked;
