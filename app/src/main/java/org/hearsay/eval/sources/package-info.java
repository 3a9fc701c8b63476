/// How well the reader says who speaks, and through whom.
///
/// Articles whose sources people have labelled (`bench/gold/sources/GUIDE.md`) come in with what
/// the reader made of them; how often it has the same identity, name, kind, title, anonymity, chain
/// and nesting goes out. Both sides, and a second labeller, are [Labels], so that one function
/// scores them all.
///
/// It is not a judge of which statements are found: that is `org.hearsay.eval`, which this package
/// uses and which knows nothing of it.
///
/// Start here: `SourceScores`, then `LabelledCorpus`.
@NullMarked
package org.hearsay.eval.sources;

import org.jspecify.annotations.NullMarked;
