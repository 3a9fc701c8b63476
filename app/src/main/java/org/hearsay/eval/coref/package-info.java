/// How well it is found who and what a text speaks of again: coreference, scored as CoNLL-2012 did.
///
/// Documents of GUM or any corpus in CoNLL-U with entities in `MISC` come in with what the reader,
/// or another program, made of their text; MUC, B³ and CEAF φ4 and their mean go out.
///
/// It is not a judge of who is said to speak: that is `org.hearsay.eval.sources`.
///
/// Start here: `CorefScores`, then `ConlluReader`.
@NullMarked
package org.hearsay.eval.coref;

import org.jspecify.annotations.NullMarked;
