package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.hearsay.attribution.SpanLinker.Group;
import org.hearsay.model.Calibration;
import org.hearsay.model.Encoder;
import org.hearsay.model.Heads;
import org.hearsay.model.TagScores;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;

/// Finds the attributions of a text: tags, spans, links, manner.
///
/// 1. In: a text's index. A text of over [#PART] tokens is read part by part, so that memory stays
///    bounded; a part ends where a paragraph does, if it can.
/// 2. Out: attributions in the order of their first words, those inside the content of another
///    among them ([InnerReader]). A cue without content is left out.
/// 3. Thread rule: safe to share; runs on the calling thread.
public final class AttributionReader {
  private static final int PART = 20_000;

  /// What is less likely right than this is not reported.
  private static final double LEAST = 0.2;

  private final Encoder encoder;

  /// @param encoder lent; whoever opened it closes it
  public AttributionReader(Encoder encoder) {
    this.encoder = encoder;
  }

  public List<Attribution> read(TextIndex index) {
    List<Attribution> found = new ArrayList<>();
    for (Attribution outer : outermost(index)) {
      found.add(outer);
      found.addAll(InnerReader.inside(index, outer, this::outermost));
    }
    found.sort(Comparator.comparing(AttributionReader::firstWord));
    return List.copyOf(found);
  }

  /// Attributions that no other holds.
  private List<Attribution> outermost(TextIndex index) {
    List<Attribution> found = new ArrayList<>();
    int first = 0;
    while (first < index.tokens().size()) {
      int end = partEnd(index, first);
      readPart(index, first, end, found);
      first = end;
    }
    return found;
  }

  private static int partEnd(TextIndex index, int first) {
    int limit = Math.min(index.tokens().size(), first + PART);
    if (limit == index.tokens().size()) {
      return limit;
    }
    int start = index.tokens().get(limit).span().start();
    int paragraph = index.paragraphs().get(index.paragraphAt(start)).firstToken();
    return paragraph > first ? paragraph : limit;
  }

  private void readPart(TextIndex index, int first, int end, List<Attribution> found) {
    found.addAll(decode(index, first, encoder.read(index, first, end), encoder.heads()));
  }

  /// The attributions in a part of a text whose scores are known.
  ///
  /// @param first index of the text's token that scores count from
  static List<Attribution> decode(TextIndex index, int first, TagScores scores, Heads heads) {
    IntPredicate lineBegins = k -> index.tokens().get(first + k).before() != Token.LineBreak.NONE;
    TagLattice lattice = new TagLattice(scores, heads.steps(), lineBegins);
    List<Piece> pieces = SpanChoice.of(lattice, scores.tokens());
    return SpanLinker.link(scores, heads.links(), pieces, index, first).stream()
        .filter(group -> !group.contents().isEmpty())
        .map(group -> attribution(index, first, group, heads.calibration()))
        .filter(a -> a.confidence() >= LEAST)
        .toList();
  }

  private static Attribution attribution(
      TextIndex index, int first, Group group, Calibration calibration) {
    Span cue = span(index, first, group.cue());
    Optional<Span> source = group.source().map(piece -> span(index, first, piece));
    List<Span> content = group.contents().stream().map(p -> span(index, first, p)).toList();
    Manner manner = MannerRules.manner(index, cue, content);
    double confidence = calibration.confidence(sureness(group));
    return new Attribution(source, cue, content, manner, confidence);
  }

  private static Span span(TextIndex index, int first, Piece piece) {
    return index.span(first + piece.first(), first + piece.last());
  }

  /// Probability that cue, source and content are about where they are said to be and belong
  /// together: the product of the three's own, the mean of its fragments for the content, and of
  /// the links'.
  private static double sureness(Group group) {
    double content = group.contents().stream().mapToDouble(Piece::near).average().orElse(0);
    double source = group.source().map(Piece::near).orElse(1.0);
    return Math.clamp(group.cue().near() * source * content * group.sureness(), 0, 1);
  }

  private static int firstWord(Attribution a) {
    int first = Math.min(a.cue().start(), a.content().getFirst().start());
    return a.source().map(s -> Math.min(s.start(), first)).orElse(first);
  }
}
