package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.text.Span;

/// Spans changed one by one, and what remains of attributions when some of them vanish.
final class Trimmed {
  private Trimmed() {}

  /// The attributions with no white space at the edges of their spans; a span of nothing else goes.
  static List<LinkedSpans> all(List<LinkedSpans> attributions, String text) {
    return each(attributions, span -> trim(span, text).stream());
  }

  /// The attributions with every span replaced by any number of others; an attribution that is left
  /// with no words goes.
  static List<LinkedSpans> each(
      List<LinkedSpans> attributions, Function<Span, Stream<Span>> change) {
    List<LinkedSpans> changed = new ArrayList<>();
    for (LinkedSpans one : attributions) {
      List<Span> source = one.source().stream().flatMap(change).toList();
      List<Span> cue = one.cue().stream().flatMap(change).toList();
      List<Span> content = one.content().stream().flatMap(change).toList();
      if (!source.isEmpty() || !cue.isEmpty() || !content.isEmpty()) {
        changed.add(new LinkedSpans(source, cue, content));
      }
    }
    return changed;
  }

  private static List<Span> trim(Span span, String text) {
    int start = span.start();
    int end = Math.min(span.end(), text.length());
    while (start < end && isWhite(text.charAt(start))) {
      start++;
    }
    while (start < end && isWhite(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? List.of(new Span(start, end)) : List.of();
  }

  private static boolean isWhite(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
