/// Documents about one event put together, one at a time as they arrive.
///
/// What is known of a document is its [StoryProfile][org.hearsay.link.story.StoryProfile]: its day
/// and the names, numbers and rare words that tell it from others. A new one is compared with the
/// profiles of documents that came before and are in stories, and joins one of these stories or
/// begins its own; either way the decision says why, in words, and by which rule.
///
/// It keeps nothing and finds no candidates: whoever keeps documents does both. It knows words, not
/// what they mean; it has no list of places or people.
///
/// Start here: `StoryFinder`.
@NullMarked
package org.hearsay.link.story;

import org.jspecify.annotations.NullMarked;
