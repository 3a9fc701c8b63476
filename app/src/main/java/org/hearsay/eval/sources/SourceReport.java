package org.hearsay.eval.sources;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.eval.Floors;
import org.hearsay.eval.Half;
import org.hearsay.eval.Tally;
import org.hearsay.eval.sources.SourceScores.Confusion;
import org.hearsay.eval.sources.SourceScores.Share;
import org.hearsay.source.SourceKind;

/// The scores of labelled articles, for people (a table) and for programs (JSON). Neither says when
/// or where it was made, so that two reports differ only where the scores do.
///
/// @param corpus what was read, such as `PolNeAR dev`
/// @param sizes how much that was
/// @param reader the program and model that read it
/// @param given the scores with the annotators' attributions given
/// @param read the scores of reading the text
/// @param agreement the scores of another labeller; absent if nobody else was asked
public record SourceReport(
    String corpus,
    Sizes sizes,
    String reader,
    SourceScores given,
    SourceScores read,
    Optional<Agreement> agreement) {
  /// How much was read.
  ///
  /// @param half which of the labelled articles
  public record Sizes(Half half, long articles, long attributions, long sources) {}

  /// Another labeller's scores, and of how many articles.
  public record Agreement(long articles, SourceScores scores) {}

  private static final String READ = "read-";
  private static final int CONFUSIONS = 10;
  private static final List<String> OF_ONE_PROTOCOL =
      List.of("identity", "name", "kind", "anonymous", "title", "chain", "passed-on", "within");

  /// The names that [#figure] knows.
  public static final List<String> FIGURES =
      Stream.concat(OF_ONE_PROTOCOL.stream(), OF_ONE_PROTOCOL.stream().map(READ::concat)).toList();

  public static SourceReport of(LabelledCorpus corpus, SourceEvaluation evaluation) {
    List<Labels> labels = corpus.articles().stream().map(LabelledArticle::labels).toList();
    Sizes sizes =
        new Sizes(
            corpus.half(),
            labels.size(),
            labels.stream()
                .flatMap(one -> one.statements().stream())
                .filter(one -> !one.nested())
                .count(),
            labels.stream().mapToLong(one -> one.sources().size()).sum());
    List<Compared> others = evaluation.agreement();
    return new SourceReport(
        "PolNeAR " + corpus.split(),
        sizes,
        evaluation.reader(),
        SourceEvaluation.scores(evaluation.given()),
        SourceEvaluation.scores(evaluation.read()),
        others.isEmpty()
            ? Optional.empty()
            : Optional.of(new Agreement(others.size(), SourceEvaluation.scores(others))));
  }

  /// What goes by a name of [#FIGURES], in percent: the F1 of identity, anonymous and within, the
  /// share that is right of the others. `read-` asks for the reading of the text.
  public double figure(String name) {
    if (name.startsWith(READ)) {
      return figure(read, name.substring(READ.length()));
    }
    return figure(given, name);
  }

  /// One line for each floor that is missed, floors by the names of [#FIGURES].
  public List<String> missed(Floors floors) {
    return floors.missed(FIGURES, this::figure);
  }

  private static double figure(SourceScores scores, String name) {
    return switch (name) {
      case "identity" -> scores.identity().f1();
      case "name" -> scores.names().named().recall();
      case "kind" -> scores.kinds().right().percent();
      case "anonymous" -> scores.traits().anonymous().f1();
      case "title" -> scores.traits().titles().percent();
      case "chain" -> scores.chains().all().percent();
      case "passed-on" -> scores.chains().passedOn().percent();
      case "within" -> scores.within().f1();
      default -> throw new IllegalArgumentException(name + " is none of " + FIGURES);
    };
  }

  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "Sources of %s: %d articles (%s), %d attributions, %d sources%n",
            corpus,
            sizes.articles,
            sizes.half.label(),
            sizes.attributions,
            sizes.sources));
    table.append("Read by ").append(reader).append("\n\n");
    part(table, "Attributions given: the annotators', handed to Hearsay", given);
    table.append('\n');
    part(table, "Text read: Hearsay's own attributions, where they overlap the annotators'", read);
    agreement.ifPresent(other -> {
      String articles = other.articles == 1 ? "1 article" : other.articles + " articles";
      table.append('\n');
      part(table, "Another labeller, scored as if a reader: " + articles, other.scores);
    });
    return table.toString().replace(System.lineSeparator(), "\n");
  }

  private static void part(StringBuilder table, String heading, SourceScores scores) {
    table.append(heading).append('\n');
    line(table, "", "gold", "found", "right", "P", "R", "F1");
    row(table, "matched", scores.matched());
    line(
        table,
        "identity (B3)",
        Long.toString(scores.identity().items()),
        "-",
        "-",
        percent(scores.identity().precision()),
        percent(scores.identity().recall()),
        percent(scores.identity().f1()));
    row(table, "name", scores.names().named());
    row(table, "kind", scores.kinds().right());
    row(table, "anonymous", scores.traits().anonymous());
    row(table, "  implied", scores.traits().implied());
    row(table, "title", scores.traits().titles());
    row(table, "chain", scores.chains().all());
    row(table, "  passed on", scores.chains().passedOn());
    row(table, "within", scores.within());
    Share invented = scores.names().invented();
    table.append(
        String.format(
            Locale.ROOT,
            "invented names: in %d of %d attributions to sources without one%n",
            invented.right(),
            invented.of()));
    mostFrequent(scores)
        .forEach(one ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%5d x %s taken for %s%n",
                    one.getValue(),
                    one.getKey().gold().label(),
                    found(one.getKey()))));
  }

  /// Of nothing no percentage is printed.
  private static void row(StringBuilder table, String name, Tally tally) {
    boolean nothing = tally.gold() + tally.found() == 0;
    line(
        table,
        name,
        Long.toString(tally.gold()),
        Long.toString(tally.found()),
        Long.toString(tally.right()),
        nothing ? "-" : percent(tally.precision()),
        nothing ? "-" : percent(tally.recall()),
        nothing ? "-" : percent(tally.f1()));
  }

  private static void row(StringBuilder table, String name, Share share) {
    String percent = share.of() == 0 ? "-" : percent(share.percent());
    line(
        table,
        name,
        Long.toString(share.of()),
        "-",
        Long.toString(share.right()),
        "-",
        percent,
        "-");
  }

  private static void line(StringBuilder table, String name, String... cells) {
    table.append(String.format(Locale.ROOT, "%-14s", name));
    for (String cell : cells) {
      table.append(String.format(Locale.ROOT, " %7s", cell));
    }
    table.append('\n');
  }

  private static String percent(double percent) {
    return String.format(Locale.ROOT, "%.2f", percent);
  }

  /// The most frequent first; among equals, in the order of the kinds.
  private static List<Map.Entry<Confusion, Long>> mostFrequent(SourceScores scores) {
    Comparator<Map.Entry<Confusion, Long>> most =
        Map.Entry.<Confusion, Long>comparingByValue().reversed();
    return scores.kinds().confusions().entrySet().stream()
        .sorted(
            most.thenComparing(one -> one.getKey().gold())
                .thenComparing(one -> found(one.getKey())))
        .limit(CONFUSIONS)
        .toList();
  }

  private static String found(Confusion confusion) {
    return confusion.found().map(SourceKind::label).orElse("nobody");
  }

  public String json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("corpus", corpus).put("reader", reader).put("only", sizes.half.label());
    root.put("articles", sizes.articles).put("attributions", sizes.attributions);
    root.put("sources", sizes.sources);
    part(root.putObject("given"), given);
    part(root.putObject("read"), read);
    agreement.ifPresent(other -> {
      ObjectNode node = root.putObject("agreement").put("articles", other.articles);
      part(node, other.scores);
    });
    return root.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
  }

  private static void part(ObjectNode to, SourceScores scores) {
    share(to, "matched", scores.matched());
    to.putObject("identity")
        .put("gold", scores.identity().items())
        .put("precision", rounded(scores.identity().precision()))
        .put("recall", rounded(scores.identity().recall()))
        .put("f1", rounded(scores.identity().f1()));
    tally(to, "name", scores.names().named());
    Share invented = scores.names().invented();
    to.putObject("invented_names").put("nameless", invented.of()).put("named", invented.right());
    share(to, "kind", scores.kinds().right());
    ArrayNode confusions = to.putArray("confusions");
    for (Map.Entry<Confusion, Long> one : mostFrequent(scores)) {
      confusions
          .addObject()
          .put("gold", one.getKey().gold().label())
          .put("found", found(one.getKey()))
          .put("attributions", one.getValue());
    }
    tally(to, "anonymous", scores.traits().anonymous());
    share(to, "implied", scores.traits().implied());
    share(to, "title", scores.traits().titles());
    share(to, "chain", scores.chains().all());
    share(to, "passed_on", scores.chains().passedOn());
    tally(to, "within", scores.within());
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

  private static void share(ObjectNode to, String name, Share share) {
    to.putObject(name)
        .put("gold", share.of())
        .put("right", share.right())
        .put("percent", rounded(share.percent()));
  }

  private static double rounded(double percent) {
    return Math.round(percent * 100) / 100.0;
  }
}
