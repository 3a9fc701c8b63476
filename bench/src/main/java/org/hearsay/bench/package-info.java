/// How fast Hearsay reads and how much it needs, beside what others need for the same articles.
///
/// Every measured program runs in a process of its own, as a person would start it, and is watched
/// from outside: wall time, CPU time and the most memory it ever held. Figures go to
/// `bench/results/speed.txt`.
///
/// Beside it stands the scorer of article bodies (`bench/article-extraction`). The accuracy of
/// attributions is not measured here: that is `hearsay eval`. Nothing here is shipped.
///
/// Start here: `Bench`; started by `bench/run`.
@NullMarked
package org.hearsay.bench;

import org.jspecify.annotations.NullMarked;
