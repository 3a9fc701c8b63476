package org.hearsay.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Manner;
import org.hearsay.attribution.Manner.Attitude;
import org.hearsay.attribution.Manner.Polarity;
import org.hearsay.attribution.Manner.Quotation;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;

/// Texts in which each source of an attribution stands in brackets, and attributions by hand.
public final class Bracketed {
  private static final Manner SAID =
      new Manner(Quotation.INDIRECT, Attitude.ASSERTION, Polarity.POSITIVE);

  private Bracketed() {}

  static Span place(String text, String words, int from) {
    int start = text.indexOf(words, from);
    return new Span(start, start + words.length());
  }

  static Attribution said(Span source, Span content) {
    return said(source, content, new Span(0, 1));
  }

  static Attribution said(Span source, Span content, Span cue) {
    return new Attribution(Optional.of(source), cue, List.of(content), SAID, 1);
  }

  static List<String> ids(String marked) {
    return find(marked).of().stream().map(Optional::orElseThrow).toList();
  }

  public static SourceFinder.Found find(String marked) {
    List<Span> spans = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int open = 0;
    for (char c : marked.toCharArray()) {
      switch (c) {
        case '[' -> open = text.length();
        case ']' -> spans.add(new Span(open, text.length()));
        default -> text.append(c);
      }
    }
    List<Attribution> attributions = new ArrayList<>();
    for (Span span : spans) {
      Span cue = new Span(span.end(), span.end() + 1);
      Span content = new Span(span.end() + 1, span.end() + 2);
      attributions.add(new Attribution(Optional.of(span), cue, List.of(content), SAID, 1));
    }
    return SourceFinder.find(TextIndex.of(text.toString()), attributions);
  }
}
