/// Which story each kept document belongs to, in tables of their own beside those of the store.
///
/// For a document that comes, `StoryShelf` finds the documents that may be about the same event, by
/// the rare words that they share and the days they are of, with no more work on a large desk than
/// on a small one; `StoryWriter` keeps what was decided. It decides nothing:
/// `org.hearsay.link.story` does.
///
/// Start here: `StoryShelf`, then `KeptStory`.
@NullMarked
package org.hearsay.store.story;

import org.jspecify.annotations.NullMarked;
