package org.hearsay.eval.stories;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.hearsay.eval.Floors;
import org.hearsay.eval.Half;
import org.hearsay.eval.Tally;
import org.hearsay.link.Copy;

/// The scores of copy passages beside those of [Shingles], for people (a table) and for programs
/// (JSON). Neither says when or where it was made.
///
/// Over all events there are the scores of all passages together, and the mean of the events': of
/// precision over those in which anything was found, of recall over those in which anything is
/// labelled, of F1 over both.
public final class CopyReport {
  /// The names that [#figure] knows.
  public static final List<String> FIGURES =
      List.of(
          "precision",
          "recall",
          "f1",
          "words-precision",
          "words-recall",
          "words-f1",
          "mean-precision",
          "mean-recall",
          "mean-f1",
          "direction-precision",
          "direction-recall",
          "kind");

  /// What was found in one event and what the plain way finds.
  private record Event(
      Story story,
      List<SharedWords> gold,
      List<SharedWords> found,
      CopyScores own,
      CopyScores plain,
      TraceScores traces) {
    static Event of(Story story) {
      List<SharedWords> gold = story.gold();
      List<Copy> copies = story.copies();
      List<SharedWords> found =
          copies.stream().map(copy -> SharedWords.found(story, copy.passage())).toList();
      return new Event(
          story,
          gold,
          found,
          CopyScores.of(gold, found),
          CopyScores.of(gold, story.shingled()),
          TraceScores.of(story, copies));
    }

    String name() {
      return story.labels().event();
    }
  }

  private final Half half;
  private final List<Event> events;

  private CopyReport(Half half, List<Event> events) {
    this.half = half;
    this.events = List.copyOf(events);
  }

  /// Looks for copies within each labelled event.
  ///
  /// @param folder holds a folder of one-article JSON for each event
  /// @param gold the label files
  /// @param half which of the labelled events, by name
  public static CopyReport of(Path folder, Path gold, Half half) {
    return new CopyReport(half, Story.all(folder, gold, half).stream().map(Event::of).toList());
  }

  /// What goes by a name of [#FIGURES], in percent.
  public double figure(String name) {
    CopyScores all = sum(Event::own);
    return switch (name) {
      case "precision" -> all.precision();
      case "recall" -> all.recall();
      case "f1" -> all.f1();
      case "words-precision" -> all.words().precision();
      case "words-recall" -> all.words().recall();
      case "words-f1" -> all.words().f1();
      case "mean-precision" -> mean(Event::own).precision;
      case "mean-recall" -> mean(Event::own).recall;
      case "mean-f1" -> mean(Event::own).f1;
      case "direction-precision" -> traces().precision();
      case "direction-recall" -> traces().recall();
      case "kind" -> traces().kind();
      default -> throw new IllegalArgumentException(name + " is none of " + FIGURES);
    };
  }

  /// One line for each floor that is missed, floors by the names of [#FIGURES].
  public List<String> missed(Floors floors) {
    return floors.missed(FIGURES, this::figure);
  }

  /// The first mistakes, event by event: passages found that are none, and labelled ones not met.
  ///
  /// @param most at most so many
  public List<String> mistakes(int most) {
    List<String> mistakes = new ArrayList<>();
    for (Event event : events) {
      CopyScores.unmatched(event.found, event.gold)
          .forEach(one -> mistakes.add("found, not labelled: " + event.name() + "\n" + one.show()));
      CopyScores.unmatched(event.gold, event.found)
          .forEach(one -> mistakes.add("labelled, not found: " + event.name() + "\n" + one.show()));
    }
    return mistakes.stream().limit(most).toList();
  }

  public String table() {
    StringBuilder table = new StringBuilder();
    int texts = events.stream().mapToInt(event -> event.story.texts().size()).sum();
    table.append(
        String.format(
            Locale.ROOT,
            "Copy passages: %d events (%s), %d articles\n\n",
            events.size(),
            half.label(),
            texts));
    part(table, "Hearsay", Event::own);
    TraceScores traces = traces();
    table.append(
        String.format(
            Locale.ROOT,
            "of the %d labelled passages met: direction said for %d, right for %d"
                + " (P %.1f, R %.1f), kind right for %d (%.1f)\n\n",
            traces.met(),
            traces.said(),
            traces.right(),
            traces.precision(),
            traces.recall(),
            traces.kinds(),
            traces.kind()));
    part(table, "Shingles of five words", Event::plain);
    return table.toString();
  }

  private void part(StringBuilder table, String heading, Scorer scorer) {
    table.append(heading).append('\n');
    String columns = "%-26s %6s %6s %6s %6s %6s | %7s %7s %7s\n";
    table.append(
        String.format(columns, "", "gold", "found", "P", "R", "F1", "words P", "words R", "F1"));
    for (Event event : events) {
      row(table, event.name(), scorer.of(event));
    }
    row(table, "all passages", sum(scorer));
    Mean mean = mean(scorer);
    table.append(
        String.format(
            columns,
            "mean of the events",
            "",
            "",
            percent(mean.precision),
            percent(mean.recall),
            percent(mean.f1),
            percent(mean.words.precision),
            percent(mean.words.recall),
            percent(mean.words.f1)));
  }

  private static void row(StringBuilder table, String name, CopyScores scores) {
    boolean any = scores.isAny();
    table.append(
        String.format(
            Locale.ROOT,
            "%-26.26s %6d %6d %6s %6s %6s | %7s %7s %7s\n",
            name,
            scores.labelled(),
            scores.found(),
            scores.found() > 0 ? percent(scores.precision()) : "-",
            scores.labelled() > 0 ? percent(scores.recall()) : "-",
            any ? percent(scores.f1()) : "-",
            scores.found() > 0 ? percent(scores.words().precision()) : "-",
            scores.labelled() > 0 ? percent(scores.words().recall()) : "-",
            any ? percent(scores.words().f1()) : "-"));
  }

  private static String percent(double percent) {
    return String.format(Locale.ROOT, "%.1f", percent);
  }

  /// Which scores of an event are meant.
  private interface Scorer {
    CopyScores of(Event event);
  }

  /// Means over events, in percent; 100 where there is no event to take the mean of.
  private record Rates(double precision, double recall, double f1) {}

  /// Means over events, of passages and of words.
  private record Mean(double precision, double recall, double f1, Rates words) {}

  private TraceScores traces() {
    return events.stream().map(Event::traces).reduce(TraceScores.NONE, TraceScores::plus);
  }

  private CopyScores sum(Scorer scorer) {
    return events.stream().map(scorer::of).reduce(CopyScores.NONE, CopyScores::plus);
  }

  private Mean mean(Scorer scorer) {
    List<CopyScores> scores = events.stream().map(scorer::of).toList();
    Predicate<CopyScores> finds = one -> one.found() > 0;
    Predicate<CopyScores> labels = one -> one.labelled() > 0;
    Rates words =
        new Rates(
            mean(scores, finds, one -> one.words().precision()),
            mean(scores, labels, one -> one.words().recall()),
            mean(scores, CopyScores::isAny, one -> one.words().f1()));
    return new Mean(
        mean(scores, finds, CopyScores::precision),
        mean(scores, labels, CopyScores::recall),
        mean(scores, CopyScores::isAny, CopyScores::f1),
        words);
  }

  private static double mean(
      List<CopyScores> scores, Predicate<CopyScores> counts, ToDoubleFunction<CopyScores> rate) {
    return scores.stream().filter(counts).mapToDouble(rate).average().orElse(100);
  }

  public String json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("only", half.label()).put("events", events.size());
    part(root.putObject("hearsay"), Event::own);
    TraceScores traces = traces();
    root.putObject("of_those_met")
        .put("met", traces.met())
        .put("direction_labelled", traces.directed())
        .put("direction_said", traces.said())
        .put("direction_right", traces.right())
        .put("kind_right", traces.kinds());
    part(root.putObject("shingles"), Event::plain);
    return root.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
  }

  private void part(ObjectNode to, Scorer scorer) {
    put(to.putObject("all"), sum(scorer));
    Mean mean = mean(scorer);
    rates(to.putObject("mean"), new Rates(mean.precision, mean.recall, mean.f1));
    rates(to.putObject("mean_words"), mean.words);
    ObjectNode each = to.putObject("by_event");
    events.forEach(event -> put(each.putObject(event.name()), scorer.of(event)));
  }

  private static void put(ObjectNode to, CopyScores scores) {
    to.put("labelled", scores.labelled()).put("met", scores.met());
    to.put("found", scores.found()).put("right", scores.right());
    rates(to, new Rates(scores.precision(), scores.recall(), scores.f1()));
    Tally words = scores.words();
    ObjectNode node = to.putObject("words");
    node.put("labelled", words.gold()).put("found", words.found()).put("right", words.right());
    rates(node, new Rates(words.precision(), words.recall(), words.f1()));
  }

  private static void rates(ObjectNode to, Rates rates) {
    to.put("precision", rounded(rates.precision));
    to.put("recall", rounded(rates.recall));
    to.put("f1", rounded(rates.f1));
  }

  private static double rounded(double percent) {
    return Math.round(percent * 100) / 100.0;
  }
}
