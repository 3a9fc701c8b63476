/// The command line: one small class per command, listed in one place.
///
/// A command turns its options into one call of the front door and prints what comes back. Exit
/// codes: 0 done, 1 a document or a file failed, 2 wrong usage.
///
/// It is not a place for logic: whatever another program might want stands in `core`.
///
/// Start here: [org.hearsay.cli.Main].
@NullMarked
package org.hearsay.cli;

import org.jspecify.annotations.NullMarked;
