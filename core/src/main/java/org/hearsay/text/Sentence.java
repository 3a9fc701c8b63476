package org.hearsay.text;

/// A sentence, or a line that is none (a headline, a credit).
///
/// @param span from its first to its last visible character
/// @param firstToken index of its first token
/// @param endToken one past the index of its last token
public record Sentence(Span span, int firstToken, int endToken) {}
