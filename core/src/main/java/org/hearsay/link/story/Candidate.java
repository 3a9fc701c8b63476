package org.hearsay.link.story;

/// A document that is in a story, for a new one to be compared with.
///
/// @param story the story's id
/// @param document the document's id
/// @param isRoundUp whether it was found to tell of several stories: then only its copies join it
public record Candidate(String story, String document, StoryProfile profile, boolean isRoundUp) {}
