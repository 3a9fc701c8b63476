/// Passages that two documents share because one was copied from the other, or both from a third:
/// syndicated text, rewritten agency copy, a pasted press release, a lifted quotation.
///
/// Found in three steps, as in the search for text reuse of Smith, Cordell and Mullen (2015,
/// *Computational methods for uncovering reprinted texts*): word sequences that few documents share
/// are looked up (`Seeds`), those that lie alike in two documents are put in chains (`Chain`), and
/// the words around a chain are aligned, so that edited copies are found whole (`Alignment`).
///
/// Shared words are no copy by themselves: what was said to everybody is quoted by many. Which are
/// is decided over all documents (`Judge`), by words that nobody is quoted for, by credits
/// (`Credit`, `Credits`) and press releases, by what stands beside; then passages run on over what
/// was left out or put in (`Stretch`), and it is said who has them from whom, where words or dates
/// show it (`Traces`, `Sources`).
///
/// It does not say that what is shared is true, and looks at no more than words: a paraphrase is no
/// copy.
///
/// Start here: `CopyFinder`.
@NullMarked
package org.hearsay.link.copy;

import org.jspecify.annotations.NullMarked;
