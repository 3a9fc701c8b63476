package org.hearsay.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.hearsay.reading.SourcedRecord;

/// The page around documents and what was found in them: style and script inside it, and a policy
/// by which a browser runs only these two and fetches nothing at all.
public final class HtmlPage {
  private static final String STYLE = resource("page.css");
  private static final String SCRIPT = resource("page.js");

  /// A line of the index of a collection.
  ///
  /// @param title the document's title
  /// @param summary its ledger in a line
  record IndexLine(String title, String summary) {
    static IndexLine of(SourcedRecord record) {
      return new IndexLine(Imprint.title(record.article()), Ledger.of(record).summary());
    }
  }

  private HtmlPage() {}

  /// A page of one document.
  static String of(SourcedRecord record) {
    return begin(Imprint.title(record.article())) + HtmlDocument.of(record, "", 1) + end();
  }

  /// The ids of a document in a collection begin with this.
  static String prefix(int place) {
    return "d" + place + "-";
  }

  /// Everything before the first document.
  static String begin(String title) {
    return begin(title, LEGEND);
  }

  /// Everything before what a page is about.
  ///
  /// @param legend markup of our own that says how to read the page
  public static String begin(String title, String legend) {
    Html html = new Html();
    html.own("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy()).line();
    html.own("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.own("<meta name=\"referrer\" content=\"no-referrer\">\n");
    html.own("<meta name=\"color-scheme\" content=\"light dark\">\n");
    html.own("<link rel=\"icon\" href=\"data:,\">\n");
    html.element("title", title + " – Hearsay").line();
    html.own("<style>").own(STYLE).own("</style>\n</head>\n<body>\n");
    return html.own(legend).own("<main>\n").toString();
  }

  /// Everything after the last document.
  public static String end() {
    return "</main>\n<div id=\"who\" role=\"status\" aria-live=\"polite\" hidden></div>\n"
        + "<script>"
        + SCRIPT
        + "</script>\n</body>\n</html>\n";
  }

  /// Heads a collection: its documents with what was found in each.
  static String index(List<IndexLine> lines) {
    Html html = new Html();
    html.open("nav", "class", "index", "aria-label", "Documents").line();
    html.element("h1", Ledger.number(lines.size(), "document")).open("ol").line();
    for (int i = 0; i < lines.size(); i++) {
      html.open("li").element("a", lines.get(i).title(), "href", "#" + prefix(i + 1) + "top");
      html.element("span", lines.get(i).summary(), "class", "summary").close("li").line();
    }
    return html.close("ol").close("nav").line().toString();
  }

  private static final String LEGEND =
      """
      <header class="legend">
      <p class="brand">Hearsay</p>
      <ul aria-label="How to read the marks">
      <li><span class="source">source</span></li>
      <li><span class="cue">attributing words</span></li>
      <li><span class="content named">said by a named source</span></li>
      <li><span class="content unnamed">by an unnamed source</span></li>
      <li><span class="content nobody">by nobody named</span></li>
      </ul>
      <p class="keys">Click a statement, or press <kbd>j</kbd> and <kbd>k</kbd></p>
      </header>
      """;

  private static String policy() {
    return "default-src 'none'; style-src '"
        + digest(STYLE)
        + "'; script-src '"
        + digest(SCRIPT)
        + "'; img-src data:; base-uri 'none'; form-action 'none'";
  }

  private static String digest(String words) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the jar is damaged at " + name, e);
    }
  }
}
