/// The files of a command line: the documents that paths lead to, their bytes, the file that a
/// command writes, and words for what went wrong with them.
///
/// Start here: `Documents`.
@NullMarked
package org.hearsay.files;

import org.jspecify.annotations.NullMarked;
