/// What foreign bytes hold, unwrapped: a PDF's lines, a mail's parts, a JSON article, a feed's
/// item.
///
/// One package a format lies below this one. Each takes the bytes of one document and gives an
/// `Unwrapped`: the words as plain text or as HTML, what the document says about itself, and what
/// was noticed on the way. What cannot be unwrapped is an `Unopenable` with one of its reasons.
///
/// It is not the place where an article is found in a page or furniture in a text: that is the
/// business of `org.hearsay.article`, which is also the front door. Nothing here opens a
/// connection, and every reader has bounds for time, memory and depth.
///
/// Start here: `Kind`, which tells the formats apart by their bytes, then `Unwrapped`.
@NullMarked
package org.hearsay.format;

import org.jspecify.annotations.NullMarked;
