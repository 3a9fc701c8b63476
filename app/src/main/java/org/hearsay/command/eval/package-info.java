/// `hearsay eval`: Hearsay scored against what people found.
///
/// Start here: `EvalCommand`.
@NullMarked
package org.hearsay.command.eval;

import org.jspecify.annotations.NullMarked;
