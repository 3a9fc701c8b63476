package org.hearsay.eval;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.hearsay.eval.Evaluation.Answer;

/// The scores of one split of a corpus, for people (a table) and for programs (JSON). Neither says
/// when or where it was made, so that two reports differ only where the scores do.
///
/// @param corpus what was read, such as `PolNeAR dev`
/// @param sizes how much that was
/// @param reader the program and model that read it
/// @param scores how well
/// @param reliability how far the stated confidence can be trusted
public record ScoreReport(
    String corpus, Sizes sizes, String reader, Scores scores, Reliability reliability) {
  /// How much was read: articles, annotators over all of them, attributions by the first ones.
  public record Sizes(int articles, int annotations, int attributions) {}

  /// The names that [#figure] knows, in the order of the table.
  public static final List<String> FIGURES =
      List.of("source", "cue", "content", "micro", "whole", "overlap", "cofenet");

  private static final String PLAIN = "Plain protocol: first annotator, every article, nothing cut";
  private static final String COFENET =
      "CofeNet protocol: by paragraph, cut at "
          + CofenetCut.WORDS
          + " words (Hearsay's tokens, not CoreNLP's), every annotator";

  public static ScoreReport of(String corpus, Evaluation evaluation) {
    List<GoldArticle> articles = evaluation.answers().stream().map(Answer::gold).toList();
    return new ScoreReport(
        corpus,
        new Sizes(
            articles.size(),
            articles.stream().mapToInt(article -> article.annotators().size()).sum(),
            articles.stream().mapToInt(article -> article.first().size()).sum()),
        evaluation.answers().stream().map(Answer::reader).findFirst().orElse("nobody"),
        evaluation.scores(),
        evaluation.reliability());
  }

  /// The F1, in percent, that goes by a name of [#FIGURES]; `whole` is exact, `cofenet` its micro.
  public double figure(String name) {
    return switch (name) {
      case "source" -> scores.plain().source().f1();
      case "cue" -> scores.plain().cue().f1();
      case "content" -> scores.plain().content().f1();
      case "micro" -> scores.plain().micro().f1();
      case "whole" -> scores.exact().f1();
      case "overlap" -> scores.overlap().f1();
      case "cofenet" -> scores.cofenet().micro().f1();
      default -> throw new IllegalArgumentException(name + " is none of " + FIGURES);
    };
  }

  /// One line for each floor that is missed, floors by the names of [#FIGURES].
  public List<String> missed(Floors floors) {
    return floors.missed(FIGURES, this::figure);
  }

  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%s: %d articles, %d annotations, %d attributions by the first annotators%n",
            corpus,
            sizes.articles,
            sizes.annotations,
            sizes.attributions));
    table.append("Read by ").append(reader).append("\n\n");
    heading(table, PLAIN);
    spans(table, scores.plain());
    row(table, "whole exact", scores.exact());
    row(table, "whole overlap", scores.overlap());
    table.append('\n');
    heading(table, COFENET);
    spans(table, scores.cofenet());
    table.append('\n');
    reliability(table);
    return table.toString().replace(System.lineSeparator(), "\n");
  }

  public String json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("corpus", corpus).put("reader", reader);
    root.put("articles", sizes.articles).put("annotations", sizes.annotations);
    root.put("attributions", sizes.attributions);
    ObjectNode plain = root.putObject("plain");
    spans(plain, scores.plain());
    tally(plain, "whole_exact", scores.exact());
    tally(plain, "whole_overlap", scores.overlap());
    spans(root.putObject("cofenet"), scores.cofenet());
    ArrayNode bins = root.putArray("confidence");
    for (Reliability.Bin bin : reliability.bins()) {
      bins.addObject()
          .put("from", bin.from())
          .put("to", bin.to())
          .put("found", bin.found())
          .put("right", bin.right())
          .put("stated", rounded(100 * bin.stated()));
    }
    return root.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
  }

  private static void heading(StringBuilder table, String protocol) {
    table.append(protocol).append('\n');
    table.append(
        String.format(
            Locale.ROOT,
            "%-14s %7s %7s %7s %7s %7s %7s%n",
            "",
            "gold",
            "found",
            "right",
            "P",
            "R",
            "F1"));
  }

  private void reliability(StringBuilder table) {
    table.append("Confidence: how many of those found are right as a whole, by overlap\n");
    table.append(
        String.format(
            Locale.ROOT, "%-14s %7s %7s %7s %7s%n", "stated", "found", "right", "%", "mean"));
    for (Reliability.Bin bin : reliability.bins()) {
      bin(table, String.format(Locale.ROOT, "%.1f to %.1f", bin.from(), bin.to()), bin);
    }
    bin(table, "0.9 and more", reliability.atLeast(0.9));
    table.append(
        String.format(Locale.ROOT, "expected calibration error %.2f %%%n", reliability.error()));
  }

  private static void bin(StringBuilder table, String name, Reliability.Bin bin) {
    table.append(
        String.format(
            Locale.ROOT,
            "%-14s %7d %7d %7.1f %7.1f%n",
            name,
            bin.found(),
            bin.right(),
            bin.percent(),
            100 * bin.stated()));
  }

  private static void spans(StringBuilder table, SpanScores spans) {
    for (Role role : Role.values()) {
      row(table, role.label(), spans.of(role));
    }
    row(table, "micro", spans.micro());
  }

  private static void row(StringBuilder table, String name, Tally tally) {
    table.append(
        String.format(
            Locale.ROOT,
            "%-14s %7d %7d %7d %7.2f %7.2f %7.2f%n",
            name,
            tally.gold(),
            tally.found(),
            tally.right(),
            tally.precision(),
            tally.recall(),
            tally.f1()));
  }

  private static void spans(ObjectNode to, SpanScores spans) {
    for (Role role : Role.values()) {
      tally(to, role.label(), spans.of(role));
    }
    tally(to, "micro", spans.micro());
  }

  private static void tally(ObjectNode to, String name, Tally tally) {
    to.putObject(name)
        .put("gold", tally.gold())
        .put("found", tally.found())
        .put("right", tally.right())
        .put("precision", rounded(tally.precision()))
        .put("recall", rounded(tally.recall()))
        .put("f1", rounded(tally.f1()));
  }

  private static double rounded(double percent) {
    return Math.round(percent * 100) / 100.0;
  }
}
