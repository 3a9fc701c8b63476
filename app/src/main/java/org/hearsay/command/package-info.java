/// The commands of the command line, one small class each, and what they have in common: which
/// desk, which format, what is said to a command line that cannot be understood.
///
/// A command turns its options into calls of the front door and of a writer, and prints what comes
/// back. Exit codes: 0 done, 1 a document or a file failed, 2 wrong usage. What a person did or can
/// mend is said in one line on standard error, `hearsay: PATH: reason; what to do`; a stack trace
/// is shown only with `--debug`.
///
/// It is not a place for logic: whatever another program might want stands in `core`, `desk` or
/// `export`. Which commands there are stands in `cli`.
///
/// In `command.read`, documents read and printed; in `command.desk`, documents kept; in
/// `command.eval`, Hearsay scored.
@NullMarked
package org.hearsay.command;

import org.jspecify.annotations.NullMarked;
