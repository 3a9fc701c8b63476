package org.hearsay.format.pdf;

/// One line of one column, or a piece of it; points, y grows downwards.
///
/// @param text its words with one space between each two
/// @param left where it begins
/// @param right where it ends
/// @param y its baseline
/// @param size the height of most of its letters
record Line(String text, float left, float right, float y, float size) {
  float top() {
    return y - 0.75f * size;
  }

  float bottom() {
    return y + 0.25f * size;
  }

  /// Whether it stands over or under another rather than beside it.
  boolean overlaps(Line other) {
    float common = Math.min(right, other.right) - Math.max(left, other.left);
    return common > 0.5f * Math.min(right - left, other.right - other.left);
  }

  /// This piece and the one that follows it on the same line.
  Line with(Line next) {
    return new Line(
        text + " " + next.text, left, Math.max(right, next.right), y, Math.max(size, next.size));
  }
}
