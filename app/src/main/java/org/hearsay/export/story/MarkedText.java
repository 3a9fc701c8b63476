package org.hearsay.export.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.export.Html;
import org.hearsay.link.Document;
import org.hearsay.text.Paragraph;
import org.hearsay.text.Span;

/// A document's text as markup, with every place that a page cites marked and to be jumped to.
///
/// @param document the document
/// @param number its own on the page, from 1
/// @param cited the places, in any order, which may overlap
record MarkedText(Document document, int number, Set<Span> cited) {
  MarkedText {
    cited = Set.copyOf(cited);
  }

  /// The id of a place on the page.
  static String anchor(int number, Span span) {
    return "d%d-%d-%d".formatted(number, span.start(), span.end());
  }

  void write(Html html) {
    for (Paragraph paragraph : document.index().paragraphs()) {
      html.open("p", "class", "paragraph", "dir", "auto");
      List<Integer> cuts = new ArrayList<>(cuts(paragraph.span()));
      for (int k = 0; k + 1 < cuts.size(); k++) {
        piece(html, new Span(cuts.get(k), cuts.get(k + 1)));
      }
      html.close("p").line();
    }
  }

  /// Where something begins or ends in a paragraph, its own two ends included.
  private Set<Integer> cuts(Span paragraph) {
    Set<Integer> cuts = new TreeSet<>(Set.of(paragraph.start(), paragraph.end()));
    for (Span span : cited) {
      for (int cut : new int[] {span.start(), span.end()}) {
        if (cut > paragraph.start() && cut < paragraph.end()) {
          cuts.add(cut);
        }
      }
    }
    return cuts;
  }

  private void piece(Html html, Span piece) {
    for (Span span : cited) {
      if (span.start() == piece.start()) {
        html.element("span", "", "id", anchor(number, span), "class", "anchor");
      }
    }
    String words = piece.in(document.text());
    if (cited.stream().anyMatch(piece::overlaps)) {
      html.element("mark", words);
    } else {
      html.text(words);
    }
  }
}
