/// A sourced record in the shape somebody wants to hold: JSON, JSON Lines, a text ledger, a page.
///
/// Records come in one by one; each leaves as one whole piece of output before the next is asked
/// for, so that nothing grows with the number of documents. One writer per format; what two of them
/// share (who said how much, the words of a statement) stands in `Ledger`.
///
/// Whatever a document holds is data: it is escaped for the place where it is written, and no
/// markup and no terminal command of an article comes through.
///
/// It is not a store and reads no files. It decides nothing about statements; it only shows them.
///
/// Start here: `Format`.
@NullMarked
package org.hearsay.export;

import org.jspecify.annotations.NullMarked;
