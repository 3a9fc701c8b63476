/// How well it is found what documents about one event have from each other.
///
/// Events whose articles people have compared (`bench/gold/stories/GUIDE.md`) come in; how many of
/// their copy passages are found, and how many of those found are copies, goes out, beside a plain
/// baseline on the same texts; and how often the number of independent sources of a claim is found.
///
/// It is not a judge of single documents: that are `org.hearsay.eval` and its other packages.
///
/// Start here: `CopyScores`, then `CopyReport` and `OriginReport`.
@NullMarked
package org.hearsay.eval.stories;

import org.jspecify.annotations.NullMarked;
