package org.hearsay.export;

import org.hearsay.reading.json.WellFormed;

/// HTML in the making. Names of tags and attributes are ours; values and texts may be anybody's and
/// are escaped here, so that no words of an article become markup.
public final class Html {
  private final StringBuilder out = new StringBuilder();

  /// Opens an element.
  ///
  /// @param attributes names and values in turn
  public Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  public Html close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  public Html text(String words) {
    escape(words);
    return this;
  }

  /// An element with a text in it.
  public Html element(String tag, String words, String... attributes) {
    return open(tag, attributes).text(words).close(tag);
  }

  /// Markup, script or style of our own, never a word of a document.
  public Html own(String markup) {
    out.append(markup);
    return this;
  }

  public Html line() {
    out.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void escape(String words) {
    WellFormed.of(words).codePoints().forEach(this::escape);
  }

  private void escape(int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(shown(c) ? c : 0xFFFD);
    }
  }

  /// HTML has no place for control characters but white space.
  private static boolean shown(int c) {
    return c == '\n' || c == '\t' || c == '\r' || !Character.isISOControl(c);
  }
}
