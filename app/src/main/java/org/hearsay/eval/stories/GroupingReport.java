package org.hearsay.eval.stories;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.hearsay.eval.Floors;
import org.hearsay.eval.Half;
import org.hearsay.eval.stories.EventFolders.EventArticle;
import org.hearsay.link.story.Decision;
import org.hearsay.link.story.Grouping;
import org.hearsay.link.story.StoryProfile;

/// How well documents are put into stories, for people (a table) and for programs (JSON), beside
/// [SingleLink]. Neither says when or where it was made.
///
/// What a document is put into depends on what came before it, so the documents arrive in several
/// orders, shuffled by fixed seeds and once by their days: of each figure there is the mean, and of
/// F1 the worst.
public final class GroupingReport {
  private static final int SHUFFLED = 10;

  /// The names that [#figure] knows.
  public static final List<String> FIGURES =
      List.of(
          "precision",
          "recall",
          "f1",
          "worst-f1",
          "pairs-precision",
          "pairs-recall",
          "pairs-f1",
          "apart-precision",
          "apart-recall",
          "apart-f1",
          "without-precision",
          "without-recall",
          "without-f1");

  /// What is taken to belong together.
  private enum Gold {
    FOLDERS("the folders as they are"),
    APART("each stray apart"),
    WITHOUT("strays not counted");

    private final String label;

    Gold(String label) {
      this.label = label;
    }

    Map<String, String> of(List<EventArticle> articles) {
      Map<String, String> gold = new LinkedHashMap<>();
      for (EventArticle article : articles) {
        String id = article.document().id();
        if (!article.isStray() || this == FOLDERS) {
          gold.put(id, article.event());
        } else if (this == APART) {
          gold.put(id, "stray " + id);
        }
      }
      return gold;
    }
  }

  /// Scores of several orders.
  ///
  /// @param worst the lowest F1 of any order
  private record Scored(GroupScores mean, double worst) {}

  /// One way to put documents together, scored against each gold.
  private record Way(String name, Map<Gold, Scored> scores) {}

  private final Half half;
  private final EventFolders folders;
  private final List<Map<String, Decision>> decided;
  private final List<Map<String, String>> found;
  private final List<Way> ways;

  private GroupingReport(
      Half half,
      EventFolders folders,
      List<Map<String, Decision>> decided,
      List<Map<String, String>> found,
      List<Way> ways) {
    this.half = half;
    this.folders = folders;
    this.decided = decided;
    this.found = found;
    this.ways = List.copyOf(ways);
  }

  public static GroupingReport of(EventFolders all, Half half) {
    EventFolders folders = all.only(half);
    List<EventArticle> articles = folders.articles();
    Map<String, StoryProfile> profiles = new LinkedHashMap<>();
    articles.forEach(
        article -> profiles.put(article.document().id(), StoryProfile.of(article.document())));
    List<List<String>> orders = orders(articles);
    List<Map<String, Decision>> decided = new ArrayList<>();
    List<Map<String, String>> usual = new ArrayList<>();
    List<Map<String, String>> strict = new ArrayList<>();
    for (List<String> order : orders) {
      Arriving arriving = arrived(order, profiles, Grouping.USUAL);
      decided.add(arriving.decisions());
      usual.add(arriving.stories());
      strict.add(arrived(order, profiles, Grouping.STRICT).stories());
    }
    SingleLink link = SingleLink.of(articles);
    Map<String, String> gold = Gold.FOLDERS.of(articles);
    SingleLink.Best best = link.best(groups -> GroupScores.of(gold, groups).f1());
    String plain =
        String.format(Locale.ROOT, "tf-idf, single link, best threshold %.2f", best.threshold());
    return new GroupingReport(
        half,
        folders,
        decided,
        usual,
        List.of(
            way("Hearsay", articles, usual),
            way("Hearsay, strict", articles, strict),
            way(plain, articles, List.of(best.groups()))));
  }

  private static List<List<String>> orders(List<EventArticle> articles) {
    List<List<String>> orders = new ArrayList<>();
    for (int seed = 0; seed < SHUFFLED; seed++) {
      List<String> order = new ArrayList<>(articles.stream().map(GroupingReport::id).toList());
      Collections.shuffle(order, new Random(seed));
      orders.add(order);
    }
    orders.add(
        articles.stream()
            .sorted(
                Comparator.comparing((EventArticle article) ->
                        article.document().day().map(Object::toString).orElse(""))
                    .thenComparing(GroupingReport::id))
            .map(GroupingReport::id)
            .toList());
    return orders;
  }

  private static String id(EventArticle article) {
    return article.document().id();
  }

  private static Arriving arrived(
      List<String> order, Map<String, StoryProfile> profiles, Grouping grouping) {
    Arriving arriving = new Arriving(grouping);
    for (String id : order) {
      StoryProfile profile = profiles.get(id);
      if (profile != null) {
        arriving.add(id, profile);
      }
    }
    return arriving;
  }

  private static Way way(
      String name, List<EventArticle> articles, List<Map<String, String>> groupings) {
    Map<Gold, Scored> scores = new LinkedHashMap<>();
    for (Gold gold : Gold.values()) {
      Map<String, String> right = gold.of(articles);
      List<GroupScores> all =
          groupings.stream().map(groups -> GroupScores.of(right, only(groups, right))).toList();
      double worst = all.stream().mapToDouble(GroupScores::f1).min().orElse(100);
      scores.put(gold, new Scored(GroupScores.mean(all), worst));
    }
    return new Way(name, scores);
  }

  private static Map<String, String> only(Map<String, String> groups, Map<String, String> right) {
    Map<String, String> some = new LinkedHashMap<>(groups);
    some.keySet().retainAll(right.keySet());
    return some;
  }

  private Scored own(Gold gold) {
    return scored(ways.getFirst(), gold);
  }

  private static Scored scored(Way way, Gold gold) {
    Scored scored = way.scores().get(gold);
    if (scored == null) {
      throw new IllegalStateException("not scored against " + gold);
    }
    return scored;
  }

  /// What goes by a name of [#FIGURES], in percent.
  public double figure(String name) {
    GroupScores all = own(Gold.FOLDERS).mean();
    return switch (name) {
      case "precision" -> all.precision();
      case "recall" -> all.recall();
      case "f1" -> all.f1();
      case "worst-f1" -> own(Gold.FOLDERS).worst();
      case "pairs-precision" -> all.pairs().precision();
      case "pairs-recall" -> all.pairs().recall();
      case "pairs-f1" -> all.pairs().f1();
      case "apart-precision" -> own(Gold.APART).mean().precision();
      case "apart-recall" -> own(Gold.APART).mean().recall();
      case "apart-f1" -> own(Gold.APART).mean().f1();
      case "without-precision" -> own(Gold.WITHOUT).mean().precision();
      case "without-recall" -> own(Gold.WITHOUT).mean().recall();
      case "without-f1" -> own(Gold.WITHOUT).mean().f1();
      default -> throw new IllegalArgumentException(name + " is none of " + FIGURES);
    };
  }

  /// One line for each floor that is missed, floors by the names of [#FIGURES].
  public List<String> missed(Floors floors) {
    return floors.missed(FIGURES, this::figure);
  }

  /// The first mistakes of the first order: documents put into a story of another event, then those
  /// that were not put to their own event's.
  ///
  /// @param most at most so many
  public List<String> mistakes(int most) {
    return GroupingMistakes.of(folders.articles(), found.getFirst(), decided.getFirst()).stream()
        .limit(most)
        .toList();
  }

  public String table() {
    StringBuilder table = new StringBuilder();
    long strays = folders.articles().stream().filter(EventArticle::isStray).count();
    table.append(
        String.format(
            Locale.ROOT,
            "Stories: %d events (%s), %d articles, %d of them strays, in %d orders\n",
            folders.events(),
            half.label(),
            folders.articles().size(),
            strays,
            decided.size()));
    for (Way way : ways) {
      table.append(
          String.format(
              "\n%-44.44s %6s %6s %6s %8s | %7s %7s %7s\n",
              way.name(),
              "B3 P",
              "R",
              "F1",
              "worst F1",
              "pairs P",
              "pairs R",
              "F1"));
      way.scores().forEach((gold, scored) -> table.append(row(gold.label, scored)));
    }
    return table.toString();
  }

  private static String row(String name, Scored scored) {
    GroupScores mean = scored.mean();
    return String.format(
        Locale.ROOT,
        "  %-42s %6.1f %6.1f %6.1f %8.1f | %7.1f %7.1f %7.1f\n",
        name,
        mean.precision(),
        mean.recall(),
        mean.f1(),
        scored.worst(),
        mean.pairs().precision(),
        mean.pairs().recall(),
        mean.pairs().f1());
  }

  public String json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("only", half.label()).put("events", folders.events());
    root.put("articles", folders.articles().size()).put("orders", decided.size());
    List<String> names = List.of("hearsay", "strict", "single_link");
    for (int k = 0; k < ways.size(); k++) {
      ObjectNode node = root.putObject(names.get(k));
      node.put("name", ways.get(k).name());
      ways.get(k)
          .scores()
          .forEach((gold, scored) ->
              put(node.putObject(gold.name().toLowerCase(Locale.ROOT)), scored));
    }
    return root.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
  }

  private static void put(ObjectNode to, Scored scored) {
    GroupScores mean = scored.mean();
    to.put("precision", rounded(mean.precision())).put("recall", rounded(mean.recall()));
    to.put("f1", rounded(mean.f1())).put("worst_f1", rounded(scored.worst()));
    ObjectNode pairs = to.putObject("pairs");
    pairs.put("precision", rounded(mean.pairs().precision()));
    pairs.put("recall", rounded(mean.pairs().recall())).put("f1", rounded(mean.pairs().f1()));
  }

  private static double rounded(double percent) {
    return Math.round(percent * 100) / 100.0;
  }
}
