/// The command line: one small class per command, listed in one place.
///
/// A command turns its options into calls of the front door and of a writer, and prints what comes
/// back. Exit codes: 0 done, 1 a document or a file failed, 2 wrong usage. What a person did or can
/// mend is said in one line on standard error, `hearsay: PATH: reason; what to do`; a stack trace
/// is shown only with `--debug`.
///
/// It is not a place for logic: whatever another program might want stands in `core` or `export`.
///
/// Start here: [org.hearsay.cli.Main].
@NullMarked
package org.hearsay.cli;

import org.jspecify.annotations.NullMarked;
