/// How steady the reading is when an article is typed another way: other quotation marks, line
/// ends, spaces, a headline in capitals. What flips is counted.
///
/// Start here: `Steadiness`.
@NullMarked
package org.hearsay.eval.typing;

import org.jspecify.annotations.NullMarked;
