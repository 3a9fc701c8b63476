package org.hearsay.model;

/// What one pass of the encoder says of a whole text: to the heads of attribution and to those of
/// coreference. Safe to share.
public record Encoding(TagScores scores, WordVectors words) {}
