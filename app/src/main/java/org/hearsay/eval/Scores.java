package org.hearsay.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;

/// How well the attributions found in articles agree with those that people found: a function of
/// `(gold, found)`, an article at a time, that adds up to a corpus in any order.
///
/// Everything is counted on characters of the article, so that the reader's way of cutting words
/// plays no part. An edge is where the annotator and the reader put it, after white space at either
/// end of a span is left out on both sides; quotation marks and full stops are words like any
/// other. Fragments are counted as they were annotated: two that touch are not joined.
///
/// **Plain protocol.** All articles, the first annotator of each by file name, nothing cut.
///
/// 1. *Spans* ([#plain]): the set of spans of an article and role; a source that serves three
///    attributions is one span. Every fragment of a discontinuous span is a span of its own. A span
///    is right when the other side has it too, both edges and the role equal.
/// 2. *Whole attribution, exact* ([#exact]): right when the cue, the source (or its absence) and
///    every fragment of the content are equal and belong together.
/// 3. *Whole attribution, by overlap* ([#overlap]): right when matched, one to one, with an
///    attribution of the other side whose cue, source and content each share at least half of their
///    characters with its own (Jaccard, all fragments of a part together; no source on either side
///    counts as 1, on one side as 0). Pairs are taken greedily by mean Jaccard.
///
/// The few annotations without a cue or a content count in 1 and not in 2 and 3.
///
/// **CofeNet protocol** ([#cofenet]), that of the best published figures (Wang et al., COLING
/// 2022). An instance is a paragraph: spans are cut at its ends, and at the end of its 300th word.
/// Links are not scored. An article with six annotators is counted six times, once against each.
/// There the words are CoreNLP's and here they are Hearsay's own tokens, so that the cut in the few
/// paragraphs of more than 300 words falls some words apart.
///
/// @param plain spans of the first annotator
/// @param exact whole attributions, exact
/// @param overlap whole attributions, by overlap
/// @param cofenet spans by paragraph, against every annotator
public record Scores(SpanScores plain, Tally exact, Tally overlap, SpanScores cofenet) {
  public static final Scores NONE =
      new Scores(SpanScores.NONE, Tally.NONE, Tally.NONE, SpanScores.NONE);

  /// The scores of what was found in one article.
  public static Scores of(GoldArticle gold, List<LinkedSpans> found) {
    String text = gold.article().text();
    List<List<LinkedSpans>> annotators =
        gold.annotators().stream().map(one -> Trimmed.all(one, text)).toList();
    List<LinkedSpans> mine = Trimmed.all(found, text);
    List<LinkedSpans> first = annotators.getFirst();
    CofenetCut cut = CofenetCut.of(text);
    SpanScores cofenet = SpanScores.NONE;
    for (List<LinkedSpans> annotator : annotators) {
      cofenet = cofenet.plus(spans(cut.all(annotator), cut.all(mine)));
    }
    return new Scores(
        spans(first, mine),
        Matching.exact(first, mine).tally(),
        Matching.byOverlap(first, mine).tally(),
        cofenet);
  }

  public Scores plus(Scores other) {
    return new Scores(
        plain.plus(other.plain),
        exact.plus(other.exact),
        overlap.plus(other.overlap),
        cofenet.plus(other.cofenet));
  }

  private static SpanScores spans(List<LinkedSpans> gold, List<LinkedSpans> found) {
    return new SpanScores(
        spans(gold, found, Role.SOURCE),
        spans(gold, found, Role.CUE),
        spans(gold, found, Role.CONTENT));
  }

  private static Tally spans(List<LinkedSpans> gold, List<LinkedSpans> found, Role role) {
    Set<Span> there = spans(gold, role);
    Set<Span> mine = spans(found, role);
    return new Tally(there.size(), mine.size(), mine.stream().filter(there::contains).count());
  }

  private static Set<Span> spans(List<LinkedSpans> attributions, Role role) {
    Set<Span> spans = new HashSet<>();
    attributions.forEach(one -> spans.addAll(one.of(role)));
    return spans;
  }
}
