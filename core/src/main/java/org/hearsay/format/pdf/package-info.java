/// Text out of a PDF: glyphs to lines, lines to reading order, lines to paragraphs.
@NullMarked
package org.hearsay.format.pdf;

import org.jspecify.annotations.NullMarked;
