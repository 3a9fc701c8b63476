package org.hearsay.eval.sources;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.hearsay.article.Article;
import org.hearsay.eval.Floors;
import org.hearsay.eval.GoldArticle;
import org.hearsay.eval.PolnearCorpus;
import org.hearsay.eval.Tally;
import org.hearsay.reading.Reader;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.source.Source;
import org.hearsay.source.Source.Anonymity;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;

/// How often Hearsay says of the right sources that their names are withheld, and why.
///
/// A source found anonymous is right if one of its mentions touches a labelled one; a reason or a
/// closeness is right if its words and the labelled ones share half of the longer.
public final class AnonymityReport {
  /// The names that [#figure] knows.
  public static final List<String> FIGURES =
      List.of(
          "precision",
          "recall",
          "attributed",
          "reason",
          "read-precision",
          "read-recall",
          "read-attributed",
          "read-reason");

  /// What is counted.
  ///
  /// @param sources those whose names are withheld
  /// @param attributed the same, without labelled ones that no statement is attributed to
  /// @param reasons the reasons of those that were found
  /// @param closeness how close they were, of those that were found
  private record Counts(Tally sources, Tally attributed, Tally reasons, Tally closeness) {
    static final Counts NONE = of(Tally.NONE, Tally.NONE, Tally.NONE);

    static Counts of(Tally sources, Tally reasons, Tally closeness) {
      return new Counts(sources, sources, reasons, closeness);
    }

    Counts plus(Counts other) {
      return new Counts(
          sources.plus(other.sources),
          attributed.plus(other.attributed),
          reasons.plus(other.reasons),
          closeness.plus(other.closeness));
    }
  }

  private final List<AnonymityLabels> labels;
  private final Counts given;
  private final Counts read;
  private final List<String> mistakes;

  private AnonymityReport(
      List<AnonymityLabels> labels, Counts given, Counts read, List<String> mistakes) {
    this.labels = labels;
    this.given = given;
    this.read = read;
    this.mistakes = List.copyOf(mistakes);
  }

  /// Is told how far a run has come.
  public interface Progress {
    void done(int articles, int of);
  }

  /// Scores the labelled articles twice: with the annotator's attributions given, and as read.
  ///
  /// @param split folder of the PolNeAR split that they are from
  /// @param gold the label file
  /// @param reading from article to record
  /// @param progress told how many articles are done
  public static AnonymityReport of(
      Path split, Path gold, Function<Article, SourcedRecord> reading, Progress progress) {
    List<AnonymityLabels> all =
        AnonymityLabels.all(
            gold,
            PolnearCorpus.read(split).articles().stream()
                .collect(Collectors.toMap(GoldArticle::name, Function.identity())));
    List<String> mistakes = new ArrayList<>();
    Counts given = Counts.NONE;
    Counts read = Counts.NONE;
    for (int k = 0; k < all.size(); k++) {
      AnonymityLabels one = all.get(k);
      given = given.plus(counts(one, given(one.article()), "given", mistakes));
      read = read.plus(counts(one, reading.apply(one.article().article()), "read", mistakes));
      progress.done(k + 1, all.size());
    }
    return new AnonymityReport(all, given, read, mistakes);
  }

  private static SourcedRecord given(GoldArticle article) {
    TextIndex index = TextIndex.of(article.article().text());
    return Reader.resolve(
        article.article(),
        article.first().stream()
            .filter(event -> event.whole())
            .map(event -> Given.attribution(index, event))
            .sorted((a, b) -> Given.firstWord(a) - Given.firstWord(b))
            .toList());
  }

  private static Counts counts(
      AnonymityLabels labels, SourcedRecord record, String how, List<String> mistakes) {
    List<Source> found =
        record.sources().stream().filter(source -> source.anonymity().isPresent()).toList();
    Counts counts = Counts.NONE;
    for (AnonymityLabels.Stated stated : labels.anonymous()) {
      Optional<Source> met =
          found.stream().filter(source -> touches(source, stated.source())).findFirst();
      boolean attributed =
          record.sources().stream().anyMatch(source -> touches(source, stated.source()));
      counts = counts.plus(met.map(one -> met(labels, stated, one)).orElse(missed(attributed)));
      if (met.isEmpty()) {
        mistakes.add(line(labels, how + ", labelled and not found", stated.source().getFirst()));
      }
    }
    for (Source source : found) {
      boolean labelled =
          labels.anonymous().stream().anyMatch(stated -> touches(source, stated.source()));
      boolean open = labels.others() && source.name().isEmpty() || touches(source, labels.either());
      if (!labelled && !open) {
        counts = counts.plus(Counts.of(new Tally(0, 1, 0), Tally.NONE, Tally.NONE));
        mistakes.add(line(labels, how + ", found and not labelled", source.mentions().getFirst()));
      }
    }
    return counts;
  }

  private static Counts missed(boolean attributed) {
    Tally one = new Tally(1, 0, 0);
    return new Counts(one, attributed ? one : Tally.NONE, Tally.NONE, Tally.NONE);
  }

  private static Counts met(AnonymityLabels labels, AnonymityLabels.Stated stated, Source met) {
    String text = labels.article().article().text();
    Anonymity anonymity = met.anonymity().orElseThrow();
    return Counts.of(
        new Tally(1, 1, 1),
        words(text, stated.reason(), anonymity.reason()),
        words(text, stated.closeness(), anonymity.closeness()));
  }

  private static Tally words(String text, Optional<Span> gold, Optional<String> found) {
    boolean right =
        gold.isPresent()
            && found.isPresent()
            && alike(gold.get().in(text).strip(), found.get().strip());
    return new Tally(gold.isPresent() ? 1 : 0, found.isPresent() ? 1 : 0, right ? 1 : 0);
  }

  /// Whether one holds the other and is at most twice as long.
  private static boolean alike(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = one.length() >= other.length() ? other : one;
    return longer.contains(shorter) && 2 * shorter.length() >= longer.length();
  }

  private static boolean touches(Source source, List<Span> places) {
    return source.mentions().stream()
        .anyMatch(mention -> places.stream().anyMatch(mention::overlaps));
  }

  private static String line(AnonymityLabels labels, String what, Span place) {
    Article article = labels.article().article();
    return "%s: %s [%d, %d) “%s”\n"
        .formatted(
            what,
            labels.article().name(),
            place.start(),
            place.end(),
            place.in(article.text()).replaceAll("\\s+", " "));
  }

  /// What goes by a name of [#FIGURES], in percent.
  public double figure(String name) {
    return switch (name) {
      case "precision" -> given.sources.precision();
      case "recall" -> given.sources.recall();
      case "attributed" -> given.attributed.recall();
      case "reason" -> given.reasons.recall();
      case "read-precision" -> read.sources.precision();
      case "read-recall" -> read.sources.recall();
      case "read-attributed" -> read.attributed.recall();
      case "read-reason" -> read.reasons.recall();
      default -> throw new IllegalArgumentException(name + " is none of " + FIGURES);
    };
  }

  /// One line for each floor that is missed, floors by the names of [#FIGURES].
  public List<String> missed(Floors floors) {
    ToDoubleFunction<String> figure = this::figure;
    return floors.missed(FIGURES, figure);
  }

  /// The first mistakes, article by article.
  public List<String> mistakes(int most) {
    return mistakes.stream().limit(most).toList();
  }

  public String table() {
    return "Names that are said to be withheld: %d articles, %d of them with such a source\n"
            .formatted(
                labels.size(), labels.stream().filter(one -> !one.anonymous().isEmpty()).count())
        + "Read by hearsay "
        + Reader.VERSION
        + "\n\n"
        + part("Attributions given: the annotators', handed to Hearsay", given)
        + "\n"
        + part("Text read: Hearsay's own attributions", read);
  }

  private static String part(String heading, Counts counts) {
    return heading
        + "\n"
        + String.format(
            "%-15s %7s %7s %7s %7s %7s %7s\n", "", "gold", "found", "right", "P", "R", "F1")
        + row("anonymous", counts.sources)
        + row("  attributed", counts.attributed)
        + row("  reason", counts.reasons)
        + row("  closeness", counts.closeness);
  }

  private static String row(String name, Tally tally) {
    return String.format(
        Locale.ROOT,
        "%-15s %7d %7d %7d %7.2f %7.2f %7.2f\n",
        name,
        tally.gold(),
        tally.found(),
        tally.right(),
        tally.precision(),
        tally.recall(),
        tally.f1());
  }

  public String json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("articles", labels.size());
    part(root.putObject("given"), given);
    part(root.putObject("read"), read);
    return root.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
  }

  private static void part(ObjectNode to, Counts counts) {
    put(to.putObject("anonymous"), counts.sources);
    put(to.putObject("attributed"), counts.attributed);
    put(to.putObject("reason"), counts.reasons);
    put(to.putObject("closeness"), counts.closeness);
  }

  private static void put(ObjectNode to, Tally tally) {
    to.put("gold", tally.gold()).put("found", tally.found()).put("right", tally.right());
  }
}
