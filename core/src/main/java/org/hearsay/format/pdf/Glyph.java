package org.hearsay.format.pdf;

/// One letter on a page, turned so that its line runs to the right; points, y grows downwards.
///
/// @param text what it stands for: one letter, or those of a ligature
/// @param x its left edge
/// @param y its baseline
/// @param width how far the next letter stands to the right
/// @param size the height of its font
record Glyph(String text, float x, float y, float width, float size) {
  float end() {
    return x + width;
  }

  boolean isSpace() {
    return text.isBlank();
  }
}
