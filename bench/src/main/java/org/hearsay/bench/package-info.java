/// Scorers, speed and peers: what Hearsay is measured with. Never shipped.
///
/// Every bench writes its figures to a file under `bench/results`, so that a diff shows a loss.
@NullMarked
package org.hearsay.bench;

import org.jspecify.annotations.NullMarked;
