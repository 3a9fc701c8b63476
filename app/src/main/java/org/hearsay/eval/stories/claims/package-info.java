/// Claims across documents scored against what people labelled: how two places stand to each other,
/// and which accounts make one claim.
///
/// It is not a judge of copies or of origins: that is `org.hearsay.eval.stories`.
///
/// Start here: `ClaimReport`.
@NullMarked
package org.hearsay.eval.stories.claims;

import org.jspecify.annotations.NullMarked;
