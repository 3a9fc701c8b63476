/// Who is said to have said what: source, cue and content, and in which manner.
///
/// Scores of the encoder come in; attributions go out, each with the exact spans of its source (or
/// none), its cue and every fragment of its content. A quotation that runs over several paragraphs
/// is one attribution.
///
/// It is not a judge of truth, and it does not know that "the minister" and "Ms Oduya" are one
/// person: that is decided in `org.hearsay.source`.
///
/// Start here: `Attribution`.
@NullMarked
package org.hearsay.attribution;

import org.jspecify.annotations.NullMarked;
