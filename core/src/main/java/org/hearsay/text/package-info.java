/// Exact places in the text: spans, tokens, sentences, paragraphs.
///
/// Every place is a half-open span of UTF-16 offsets into the stored text of one article, and the
/// stored text is never changed. A normalised form is a view with an alignment back to it.
///
/// It is not linguistics: no tags, no lemmas, no names. Segmentation is done by our own rules,
/// because news breaks the usual ones ("Lt. Gen. Stanley McChrystal", "Jan. 2", quotations that
/// hold several sentences).
///
/// Start here: `TextIndex`.
@NullMarked
package org.hearsay.text;

import org.jspecify.annotations.NullMarked;
