/// Passages that two documents share because one was copied from the other, or both from a third:
/// syndicated text, rewritten agency copy, a pasted press release, a lifted quotation.
///
/// Found in three steps, as in the search for text reuse of Smith, Cordell and Mullen (2015,
/// *Computational methods for uncovering reprinted texts*): word sequences that few documents share
/// are looked up (`Seeds`), those that lie alike in two documents are put in chains (`Chain`), and
/// the words around a chain are aligned, so that edited copies are found whole (`Alignment`).
///
/// It does not say who copied from whom, nor that what is shared is true.
///
/// Start here: `CopyFinder`.
@NullMarked
package org.hearsay.link.copy;

import org.jspecify.annotations.NullMarked;
