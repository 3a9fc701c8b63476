package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.text.Paragraph;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;

/// The parts of a text that the CofeNet protocol looks at: each paragraph up to the end of its
/// 300th word.
record CofenetCut(List<Span> instances) {
  static final int WORDS = 300;

  CofenetCut {
    instances = List.copyOf(instances);
  }

  static CofenetCut of(String text) {
    TextIndex index = TextIndex.of(text);
    List<Span> instances = new ArrayList<>();
    for (Paragraph paragraph : index.paragraphs()) {
      int end = Math.min(paragraph.endToken(), paragraph.firstToken() + WORDS);
      instances.add(index.span(paragraph.firstToken(), end - 1));
    }
    return new CofenetCut(instances);
  }

  /// The attributions as far as they lie within instances, each span cut at the instances' ends.
  List<LinkedSpans> all(List<LinkedSpans> attributions) {
    return Trimmed.each(attributions, this::within);
  }

  private Stream<Span> within(Span span) {
    return instances.stream()
        .filter(span::overlaps)
        .map(instance ->
            new Span(
                Math.max(span.start(), instance.start()), Math.min(span.end(), instance.end())));
  }
}
