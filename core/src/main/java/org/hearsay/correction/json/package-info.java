/// Corrections as JSON, both ways: what the store keeps and what two desks can hand each other.
///
/// Words are W3C Web Annotation selectors (TextQuoteSelector and TextPositionSelector), counted in
/// code points, so that other annotation tools can read them.
///
/// Start here: `CorrectionJson` writes, `CorrectionParser` reads.
@NullMarked
package org.hearsay.correction.json;

import org.jspecify.annotations.NullMarked;
