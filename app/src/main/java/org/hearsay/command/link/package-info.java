/// The commands that compare documents at a desk: one story's accounts side by side, and one claim
/// with where it comes from.
///
/// Start here: `StoryCommand`, then `ClaimCommand`.
@NullMarked
package org.hearsay.command.link;

import org.jspecify.annotations.NullMarked;
