/// Corrections that last: what a person says the machine got right or wrong, kept apart from what
/// the machine found and applied to every new reading of the document.
///
/// A correction speaks of words, never of ids, which a new reading may change: each place is a
/// [Quote], the words with what stands before and after them and where they stood. On a new reading
/// the words are looked for; what is not found for certain is an orphan with a notice, never a
/// guess. Nothing here keeps anything: the store does.
///
/// Start here: `Corrections.apply`; `Changes.between` says what differs between two readings.
@NullMarked
package org.hearsay.correction;

import org.jspecify.annotations.NullMarked;
