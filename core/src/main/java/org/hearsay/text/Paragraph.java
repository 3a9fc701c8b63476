package org.hearsay.text;

/// The text between line ends.
///
/// @param span from its first to its last visible character
/// @param firstToken index of its first token
/// @param endToken one past the index of its last token
public record Paragraph(Span span, int firstToken, int endToken) {}
