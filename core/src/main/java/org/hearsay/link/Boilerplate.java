package org.hearsay.link;

/// Words that one site prints on many of its pages and nobody else prints: they tie no documents.
///
/// @param site the outlet, as its documents say
/// @param words where they stand in the first document that has them
/// @param documents how many documents of the site have them
public record Boilerplate(String site, Excerpt words, int documents) {}
