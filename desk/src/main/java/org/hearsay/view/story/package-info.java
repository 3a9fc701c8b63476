/// What a person wants to look at of one event: its accounts side by side, and each claim with
/// where it comes from.
///
/// A page is a value made from documents that were compared; every line of it points at words. It
/// does not say who is right.
///
/// Start here: `StoryPage`, then `ClaimPage` for one claim.
@NullMarked
package org.hearsay.view.story;

import org.jspecify.annotations.NullMarked;
