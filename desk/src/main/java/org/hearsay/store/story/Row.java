package org.hearsay.store.story;

import org.hearsay.link.story.StoryProfile;

/// A document in a story, as it is kept.
///
/// @param story the number of the story's first document
/// @param profile what the document is known by
/// @param isInCase whether it is in the case that was asked for
record Row(int story, KeptStory.Member member, StoryProfile profile, boolean isInCase) {}
