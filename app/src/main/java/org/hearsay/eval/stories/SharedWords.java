package org.hearsay.eval.stories;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.link.Passage;
import org.hearsay.text.Span;

/// A passage of two documents of an event, labelled or found. Of the two the one whose name comes
/// first stands first, so that both kinds can be compared.
///
/// @param one the document whose name comes first
/// @param other the other one
/// @param inOne where the words stand in the first
/// @param inOther where they stand in the other
record SharedWords(StoryText one, StoryText other, Span inOne, Span inOther) {
  private static final int RUN = 3;

  SharedWords {
    if (one.name().compareTo(other.name()) >= 0) {
      throw new IllegalArgumentException(one.name() + " does not come before " + other.name());
    }
  }

  private static SharedWords of(StoryText a, Span inA, StoryText b, Span inB) {
    return a.name().compareTo(b.name()) < 0
        ? new SharedWords(a, b, inA, inB)
        : new SharedWords(b, a, inB, inA);
  }

  static SharedWords labelled(Story story, CopyLabel label) {
    StoryText a = story.text(label.a().document());
    StoryText b = story.text(label.b().document());
    return of(a, story.span(label.a()), b, story.span(label.b()));
  }

  static SharedWords found(Story story, Passage passage) {
    StoryText a = story.text(passage.one().id());
    return of(a, passage.inOne(), story.text(passage.other().id()), passage.inOther());
  }

  boolean ofSameDocuments(SharedWords another) {
    return one.name().equals(another.one.name()) && other.name().equals(another.other.name());
  }

  /// Whether both are one passage in the sense of [CopyScores].
  boolean matches(SharedWords another) {
    if (!ofSameDocuments(another)) {
      return false;
    }
    boolean here = overlap(inOne, another.inOne);
    boolean there = overlap(inOther, another.inOther);
    return (here && there)
        || (here && sayTheSame(other.words(inOther), other.words(another.inOther)))
        || (there && sayTheSame(one.words(inOne), one.words(another.inOne)));
  }

  private static boolean overlap(Span span, Span another) {
    int shared = Math.min(span.end(), another.end()) - Math.max(span.start(), another.start());
    return shared > 0 && 2 * shared >= Math.min(span.length(), another.length());
  }

  /// Whether half of the runs of three words of the shorter are in the longer too.
  private static boolean sayTheSame(List<String> words, List<String> others) {
    List<String> shorter = words.size() <= others.size() ? words : others;
    Set<List<String>> runs = Set.copyOf(runs(shorter));
    long common =
        runs(words.size() <= others.size() ? others : words).stream()
            .distinct()
            .filter(runs::contains)
            .count();
    return common > 0 && 2 * common >= runs.size();
  }

  private static List<List<String>> runs(List<String> words) {
    return IntStream.rangeClosed(0, words.size() - RUN)
        .mapToObj(k -> List.copyOf(words.subList(k, k + RUN)))
        .toList();
  }

  String show() {
    return show(one, inOne) + show(other, inOther);
  }

  private static String show(StoryText text, Span span) {
    String words = span.in(text.document().index().text()).replaceAll("\\s+", " ");
    int start = text.document().index().codePoint(span.start());
    return "  %s [%d, %d) %s%n"
        .formatted(text.name(), start, text.document().index().codePoint(span.end()), words);
  }
}
