package org.hearsay.eval.typing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.eval.LinkedSpans;
import org.hearsay.eval.Matching;
import org.hearsay.eval.Tally;
import org.hearsay.reading.SourcedRecord;

/// Whether the reader finds the same in an article however it is typed: how many attributions flip.
///
/// An attribution flips if the other reading holds none that is equal in source, cue and every
/// fragment of content ([#exact]), or none that shares at least half of each ([#overlap]). The rate
/// is flips over the attributions of both readings, which is what F1 lacks of 100.
///
/// @param exact for each way of typing, as typed (gold) against retyped (found)
/// @param overlap the same by overlap
public record Steadiness(Map<Typing, Tally> exact, Map<Typing, Tally> overlap) {
  public Steadiness {
    exact = Map.copyOf(exact);
    overlap = Map.copyOf(overlap);
  }

  /// Reads each article as it is and typed in every way.
  ///
  /// @param articles plain text
  /// @param reading reads one article
  /// @param progress told, in order, how many articles are done
  public static Steadiness of(
      List<Article> articles, Function<Article, SourcedRecord> reading, IntConsumer progress) {
    Map<Typing, Tally> exact = new EnumMap<>(Typing.class);
    Map<Typing, Tally> overlap = new EnumMap<>(Typing.class);
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      List<LinkedSpans> typed = found(article, reading);
      for (Typing typing : Typing.values()) {
        List<LinkedSpans> again = retyped(article, typing, reading);
        exact.merge(typing, Matching.exact(typed, again).tally(), Tally::plus);
        overlap.merge(typing, Matching.byOverlap(typed, again).tally(), Tally::plus);
      }
      progress.accept(i + 1);
    }
    return new Steadiness(exact, overlap);
  }

  /// Percent of the attributions of both readings that the other one lacks.
  public static double flips(Tally tally) {
    return tally.gold() + tally.found() == 0 ? 0 : 100 - tally.f1();
  }

  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%-22s %8s %8s %8s %8s %8s %8s%n",
            "typed with",
            "before",
            "found",
            "equal",
            "flips %",
            "alike",
            "flips %"));
    for (Typing typing : Typing.values()) {
      Tally same = exact.getOrDefault(typing, Tally.NONE);
      Tally alike = overlap.getOrDefault(typing, Tally.NONE);
      table.append(
          String.format(
              Locale.ROOT,
              "%-22s %8d %8d %8d %8.2f %8d %8.2f%n",
              typing.label(),
              same.gold(),
              same.found(),
              same.right(),
              flips(same),
              alike.right(),
              flips(alike)));
    }
    return table.toString().replace(System.lineSeparator(), "\n");
  }

  private static List<LinkedSpans> retyped(
      Article article, Typing typing, Function<Article, SourcedRecord> reading) {
    Typing.Retyped again = typing.retype(article.text());
    byte[] bytes = again.text().getBytes(StandardCharsets.UTF_8);
    List<LinkedSpans> back = new ArrayList<>();
    for (LinkedSpans found : found(new ArticleReader().read(article.path(), bytes), reading)) {
      back.add(again.back(found));
    }
    return back;
  }

  private static List<LinkedSpans> found(
      Article article, Function<Article, SourcedRecord> reading) {
    return reading.apply(article).statements().stream()
        .filter(statement -> statement.within().isEmpty())
        .map(statement -> LinkedSpans.of(statement.attribution()))
        .toList();
  }
}
