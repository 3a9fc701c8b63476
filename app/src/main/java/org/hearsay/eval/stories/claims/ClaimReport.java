package org.hearsay.eval.stories.claims;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.article.Article;
import org.hearsay.eval.Floors;
import org.hearsay.eval.Half;
import org.hearsay.eval.Tally;
import org.hearsay.eval.stories.Story;
import org.hearsay.eval.stories.StoryLabels;
import org.hearsay.eval.stories.StoryLabels.PairLabel;
import org.hearsay.eval.stories.claims.PairScores.Answer;
import org.hearsay.link.Excerpt;
import org.hearsay.link.claim.ClaimFinder;
import org.hearsay.link.claim.Judge;
import org.hearsay.link.claim.Judgement;
import org.hearsay.link.claim.Judgement.Relation;
import org.hearsay.model.SentenceVectors;
import org.hearsay.reading.Reader;
import org.hearsay.reading.SourcedRecord;

/// The scores of claims, for people (a table) and for programs (JSON): labelled pairs judged,
/// beside plain cosine, and claims gathered by itself. Neither says when or where it was made.
public final class ClaimReport {
  /// The names that [#figure] knows.
  public static final List<String> FIGURES =
      List.of(
          "accuracy",
          "same-precision",
          "same-recall",
          "same-f1",
          "disagree-precision",
          "disagree-recall",
          "disagree-f1",
          "different-f1",
          "macro-f1",
          "claims-found",
          "claims-precision",
          "claims-recall",
          "claims-f1");

  private static final double[] BINS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01};

  private final Half half;
  private final int events;
  private final int articles;
  private final PairScores pairs;
  private final PairScores plain;
  private final ClaimScores claims;
  private final List<String> mistakes;

  private ClaimReport(Half half, Scored scored, PairScores plain) {
    this.half = half;
    this.events = scored.events;
    this.articles = scored.articles;
    this.pairs = new PairScores(scored.answers);
    this.plain = plain;
    this.claims = scored.claims;
    this.mistakes = List.copyOf(scored.mistakes);
  }

  /// What comes together event by event.
  private static final class Scored {
    private final List<Answer> answers = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();
    private ClaimScores claims = ClaimScores.NONE;
    private int events;
    private int articles;

    void add(Story event, SentenceVectors vectors) {
      events++;
      articles += event.documents().size();
      Judge judge = new Judge(event.documents(), vectors);
      for (PairLabel pair : event.labels().pairs()) {
        Excerpt a = event.excerpt(pair.a());
        Excerpt b = event.excerpt(pair.b());
        Judgement judgement = judge.judge(a, b);
        boolean isDifferenceRight =
            judgement.difference().isPresent() && judgement.difference().equals(pair.difference());
        answers.add(
            new Answer(
                event.labels().event(),
                pair.id(),
                pair.relation(),
                judgement.relation(),
                judgement.chance(),
                isDifferenceRight));
        if (judgement.relation() != pair.relation()) {
          mistakes.add(mistake(event, pair, judgement));
        }
      }
      ClaimFinder.Found found = ClaimFinder.find(event.documents(), vectors);
      claims = claims.plus(ClaimScores.of(event, found.claims()));
    }

    private static String mistake(Story event, PairLabel pair, Judgement judgement) {
      return String.format(
          Locale.ROOT,
          "%s %s: %s, judged %s (%.2f)%n  %s%n  %s%n",
          event.labels().event(),
          pair.id(),
          label(pair.relation()),
          label(judgement.relation()),
          judgement.chance(),
          line(event.excerpt(pair.a())),
          line(event.excerpt(pair.b())));
    }

    private static String line(Excerpt excerpt) {
      return excerpt.words().replaceAll("\\s+", " ");
    }
  }

  /// Reads the articles of labelled events and judges what is labelled.
  ///
  /// @param folder holds a folder of one-article JSON for each event
  /// @param gold the label files
  /// @param half which of the labelled events, by name
  /// @param reading what an article becomes
  public static ClaimReport of(
      Path folder,
      Path gold,
      Half half,
      Function<Article, SourcedRecord> reading,
      SentenceVectors vectors) {
    List<StoryLabels> labels = StoryLabels.all(gold);
    List<Story> unread = new ArrayList<>();
    for (StoryLabels event : labels) {
      unread.add(Story.read(folder, event, article -> Reader.resolve(article, List.of())));
    }
    Scored scored = new Scored();
    Set<String> names = new TreeSet<>();
    for (StoryLabels event : half.of(labels)) {
      names.add(event.event());
      scored.add(Story.read(folder, event, reading), vectors);
    }
    List<Answer> plain =
        new PlainCosine(unread, vectors)
            .answers().stream().filter(answer -> names.contains(answer.event())).toList();
    return new ClaimReport(half, scored, new PairScores(plain));
  }

  /// What goes by a name of [#FIGURES], in percent.
  public double figure(String name) {
    return switch (name) {
      case "accuracy" -> pairs.accuracy();
      case "same-precision" -> pairs.tally(Relation.SAME).precision();
      case "same-recall" -> pairs.tally(Relation.SAME).recall();
      case "same-f1" -> pairs.tally(Relation.SAME).f1();
      case "disagree-precision" -> pairs.tally(Relation.DISAGREE).precision();
      case "disagree-recall" -> pairs.tally(Relation.DISAGREE).recall();
      case "disagree-f1" -> pairs.tally(Relation.DISAGREE).f1();
      case "different-f1" -> pairs.tally(Relation.DIFFERENT).f1();
      case "macro-f1" -> pairs.macro();
      case "claims-found" -> claims.coverage();
      case "claims-precision" -> claims.precision();
      case "claims-recall" -> claims.recall();
      case "claims-f1" -> claims.f1();
      default -> throw new IllegalArgumentException(name + " is none of " + FIGURES);
    };
  }

  /// One line for each floor that is missed, floors by the names of [#FIGURES].
  public List<String> missed(Floors floors) {
    return floors.missed(FIGURES, this::figure);
  }

  /// The first pairs that are judged wrong, with their words.
  ///
  /// @param most at most so many
  public List<String> mistakes(int most) {
    return mistakes.stream().limit(most).toList();
  }

  public String table() {
    StringBuilder table = new StringBuilder();
    line(table, "Claims: %d events (%s), %d articles", events, half.label(), articles);
    table.append('\n');
    line(table, "%d labelled pairs of places", pairs.size());
    line(table, "%-14s %7s %7s %7s %7s %7s %7s", "", "gold", "found", "right", "P", "R", "F1");
    rows(table, pairs);
    line(
        table,
        "kind of difference right in %d of the %d disagreements that are right",
        pairs.differences(),
        pairs.tally(Relation.DISAGREE).right());
    table.append('\n');
    confusion(table);
    table.append('\n');
    line(table, "Plain cosine, the threshold of each half chosen on the other");
    rows(table, plain);
    table.append('\n');
    line(table, "Stated chance of the judgement");
    line(table, "%-14s %7s %7s %7s %7s", "", "pairs", "right", "%", "stated");
    for (int k = 0; k + 1 < BINS.length; k++) {
      bin(table, BINS[k], BINS[k + 1]);
    }
    table.append('\n');
    gathered(table);
    return table.toString();
  }

  private void confusion(StringBuilder table) {
    line(table, "%-16s %10s %10s %10s", "gold \\ found", "same", "different", "disagree");
    for (Relation relation : Relation.values()) {
      line(
          table,
          "%-16s %10d %10d %10d",
          label(relation),
          pairs.count(relation, Relation.SAME),
          pairs.count(relation, Relation.DIFFERENT),
          pairs.count(relation, Relation.DISAGREE));
    }
  }

  private void gathered(StringBuilder table) {
    line(table, "Claims found by itself, B3 over the labelled accounts that are found");
    line(
        table, "%9s %7s %7s %7s %7s %7s %9s", "accounts", "found", "%", "P", "R", "F1", "R of all");
    line(
        table,
        "%9d %7d %7.1f %7.1f %7.1f %7.1f %9.1f",
        claims.labelled(),
        claims.found(),
        claims.coverage(),
        claims.precision(),
        claims.recall(),
        claims.f1(),
        claims.recallOfAll());
  }

  private static void rows(StringBuilder table, PairScores scores) {
    for (Relation relation : Relation.values()) {
      Tally tally = scores.tally(relation);
      line(
          table,
          "%-14s %7d %7d %7d %7.1f %7.1f %7.1f",
          label(relation),
          tally.gold(),
          tally.found(),
          tally.right(),
          tally.precision(),
          tally.recall(),
          tally.f1());
    }
    line(table, "%-14s %47.1f", "macro F1", scores.macro());
    line(table, "%-14s %47.1f", "accuracy", scores.accuracy());
  }

  private void bin(StringBuilder table, double from, double to) {
    PairScores bin = pairs.between(from, to);
    if (bin.size() > 0) {
      line(
          table,
          "%-14s %7d %7d %7.1f %7.1f",
          String.format(Locale.ROOT, "%.1f to %.1f", from, Math.min(1, to)),
          bin.size(),
          Math.round(bin.accuracy() * bin.size() / 100),
          bin.accuracy(),
          bin.stated());
    }
  }

  private static String label(Relation relation) {
    return relation.name().toLowerCase(Locale.ROOT);
  }

  private static void line(StringBuilder table, String format, Object... values) {
    table.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }

  public String json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("only", half.label()).put("events", events).put("pairs", pairs.size());
    ObjectNode figures = root.putObject("hearsay");
    FIGURES.forEach(name -> figures.put(name, rounded(figure(name))));
    ObjectNode cosine = root.putObject("cosine");
    cosine.put("accuracy", rounded(plain.accuracy())).put("macro-f1", rounded(plain.macro()));
    cosine.put("same-f1", rounded(plain.tally(Relation.SAME).f1()));
    return root.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
  }

  private static double rounded(double percent) {
    return Math.round(percent * 100) / 100.0;
  }
}
