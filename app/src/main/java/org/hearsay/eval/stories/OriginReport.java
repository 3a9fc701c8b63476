package org.hearsay.eval.stories;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.hearsay.article.Article;
import org.hearsay.eval.Floors;
import org.hearsay.eval.Half;
import org.hearsay.eval.stories.TracedClaim.Grouped;
import org.hearsay.link.copy.CopyFinder;
import org.hearsay.link.origin.trace.OriginTracer;
import org.hearsay.reading.SourcedRecord;

/// How well the independent sources of labelled claims are counted, their accounts given, beside
/// two ways to count without looking: always one, and as many as there are outlets. For people a
/// table, for programs JSON; neither says when or where it was made.
public final class OriginReport {
  /// The names that [#figure] knows.
  public static final List<String> FIGURES =
      List.of(
          "exact",
          "within-one",
          "not-high",
          "several-exact",
          "several-within-one",
          "unknown-exact",
          "groups-precision",
          "groups-recall",
          "groups-f1",
          "kind");

  private static final int SEVERAL = 2;

  /// A way to count.
  private record Counter(String name, ToIntFunction<TracedClaim> count) {}

  private static final Counter OWN = new Counter("Hearsay", claim -> claim.found().independent());

  private static final List<Counter> COUNTERS =
      List.of(
          OWN,
          new Counter("always 1", _ -> 1),
          new Counter("number of outlets", TracedClaim::outlets));

  private final Half half;
  private final int events;
  private final List<TracedClaim> claims;

  private OriginReport(Half half, int events, List<TracedClaim> claims) {
    this.half = half;
    this.events = events;
    this.claims = List.copyOf(claims);
  }

  /// Reads the articles of labelled events, looks for copies among them and traces each claim.
  ///
  /// @param folder holds a folder of one-article JSON for each event
  /// @param gold the label files
  /// @param half which of the labelled events, by name
  /// @param reading what makes a record of an article
  public static OriginReport of(
      Path folder, Path gold, Half half, Function<Article, SourcedRecord> reading) {
    List<StoryLabels> labels = half.of(StoryLabels.all(gold));
    List<TracedClaim> claims = new ArrayList<>();
    for (StoryLabels event : labels) {
      Story story = Story.read(folder, event, reading);
      OriginTracer tracer = OriginTracer.of(story.documents(), CopyFinder.find(story.documents()));
      event.claims().forEach(claim -> claims.add(TracedClaim.of(story, tracer, claim)));
    }
    return new OriginReport(half, labels.size(), claims);
  }

  /// How many articles of labelled events there are to be read.
  public static int articles(Path folder, Path gold, Half half) {
    return half.of(StoryLabels.all(gold)).stream()
        .mapToInt(event -> Story.files(folder, event).size())
        .sum();
  }

  private List<TracedClaim> several() {
    return claims.stream().filter(claim -> claim.gold().independent() >= SEVERAL).toList();
  }

  /// What goes by a name of [#FIGURES], in percent.
  public double figure(String name) {
    OriginScores all = OriginScores.of(claims, OWN.count());
    OriginScores several = OriginScores.of(several(), OWN.count());
    Grouped groups = groups();
    return switch (name) {
      case "exact" -> all.exactRate();
      case "within-one" -> all.nearRate();
      case "not-high" -> 100 - all.highRate();
      case "several-exact" -> several.exactRate();
      case "several-within-one" -> several.nearRate();
      case "unknown-exact" -> unknown();
      case "groups-precision" -> groups.precision();
      case "groups-recall" -> groups.recall();
      case "groups-f1" -> groups.f1();
      case "kind" -> groups.kindRate();
      default -> throw new IllegalArgumentException(name + " is none of " + FIGURES);
    };
  }

  /// One line for each floor that is missed, floors by the names of [#FIGURES].
  public List<String> missed(Floors floors) {
    return floors.missed(FIGURES, this::figure);
  }

  /// The first claims whose number is wrong, those that are too high before the others.
  ///
  /// @param most at most so many
  public List<String> mistakes(int most) {
    List<TracedClaim> wrong = new ArrayList<>();
    claims.stream().filter(claim -> claim.tooMany() > 0).forEach(wrong::add);
    claims.stream().filter(claim -> claim.tooMany() < 0).forEach(wrong::add);
    return wrong.stream().limit(most).map(TracedClaim::show).toList();
  }

  private Grouped groups() {
    return claims.stream().map(TracedClaim::grouped).reduce(Grouped.NONE, Grouped::plus);
  }

  private double unknown() {
    long right = claims.stream().filter(c -> c.found().unknown() == c.gold().unknown()).count();
    return claims.isEmpty() ? 100 : 100.0 * right / claims.size();
  }

  public String table() {
    Grouped groups = groups();
    StringBuilder table = new StringBuilder();
    table.append(
        "Independent sources: %d events (%s), %d claims, %d accounts\n\n"
            .formatted(events, half.label(), claims.size(), groups.accounts()));
    part(table, "all claims", claims);
    table.append('\n');
    part(table, "claims with two sources and more", several());
    table.append(
        String.format(
            Locale.ROOT,
            "\nnumber of unknown sources exact %.1f\n"
                + "accounts by origin, B3: precision %.1f, recall %.1f, F1 %.1f\n"
                + "accounts with the kind of their origin right %.1f\n",
            unknown(),
            groups.precision(),
            groups.recall(),
            groups.f1(),
            groups.kindRate()));
    table.append("\nlabelled \\ found     0    1    2    3    4 and more\n");
    for (int labelled = 0; labelled <= MOST; labelled++) {
      table.append("%-16s".formatted(labelled == MOST ? labelled + " and more" : labelled));
      for (int found = 0; found <= MOST; found++) {
        table.append("%5d".formatted(count(labelled, found)));
      }
      table.append('\n');
    }
    return table.toString();
  }

  private static final int MOST = 4;

  private long count(int labelled, int found) {
    return claims.stream()
        .filter(claim -> Math.min(MOST, claim.gold().independent()) == labelled)
        .filter(claim -> Math.min(MOST, claim.found().independent()) == found)
        .count();
  }

  private static void part(StringBuilder table, String heading, List<TracedClaim> of) {
    table.append(
        "%-34s %6s %6s %10s %8s %6s\n"
            .formatted(heading, "claims", "exact", "within one", "too high", "mean"));
    for (Counter counter : COUNTERS) {
      OriginScores scores = OriginScores.of(of, counter.count());
      table.append(
          String.format(
              Locale.ROOT,
              "%-34s %6d %6.1f %10.1f %8.1f %+6.2f\n",
              "  " + counter.name(),
              scores.claims(),
              scores.exactRate(),
              scores.nearRate(),
              scores.highRate(),
              scores.mean()));
    }
  }

  public String json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("only", half.label()).put("events", events);
    part(root.putObject("all"), claims);
    part(root.putObject("several"), several());
    Grouped groups = groups();
    root.put("unknown_exact", rounded(unknown()));
    ObjectNode node = root.putObject("groups");
    node.put("accounts", groups.accounts());
    node.put("precision", rounded(groups.precision())).put("recall", rounded(groups.recall()));
    node.put("f1", rounded(groups.f1())).put("kind", rounded(groups.kindRate()));
    return root.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
  }

  private static void part(ObjectNode to, List<TracedClaim> of) {
    for (Counter counter : COUNTERS) {
      OriginScores scores = OriginScores.of(of, counter.count());
      ObjectNode node = to.putObject(counter.name().toLowerCase(Locale.ROOT).replace(' ', '_'));
      node.put("claims", scores.claims()).put("exact", rounded(scores.exactRate()));
      node.put("within_one", rounded(scores.nearRate()));
      node.put("too_high", rounded(scores.highRate())).put("mean", rounded(scores.mean()));
    }
  }

  private static double rounded(double number) {
    return Math.round(number * 100) / 100.0;
  }
}
