/// How much of what people found the reader finds, and how much of what it finds is right.
///
/// Articles that trained people have annotated come in with what the reader made of them; counts,
/// precision, recall and F1 go out. Scoring is a function of `(gold, found)` and of nothing else.
///
/// It is not a judge of the reader's sources: who a source is (`org.hearsay.source`) is scored by
/// `org.hearsay.eval.sources`. It does not train and does not choose among models.
///
/// Start here: `Scores`, then `PolnearCorpus`.
@NullMarked
package org.hearsay.eval;

import org.jspecify.annotations.NullMarked;
