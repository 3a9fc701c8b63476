/// Finds what was said: statements, sources and full text of many documents in one Lucene index,
/// each hit pointing at exact characters.
///
/// An index is made from records alone and can be thrown away; built again, in whatever order and
/// through whatever changes, it gives the same hits in the same order with the same scores. Nothing
/// here makes up words: a snippet is a stretch of the article's text and the places in it that were
/// searched for.
///
/// The index has words and where they stand, and nothing that the records have too: a hit is made
/// of the record of its document, which whoever opens an index lends it.
///
/// It is not the store: it keeps no originals, no corrections and no history, and whoever has no
/// store cannot rebuild it. It does not compare documents.
///
/// Start here: `SearchIndex`, `Page`, `Answer`.
@NullMarked
package org.hearsay.search;

import org.jspecify.annotations.NullMarked;
