package org.hearsay.eval.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.hearsay.eval.stories.EventFolders.EventArticle;
import org.hearsay.text.TextIndex;

/// The plain way to put documents together, to be better than: tf-idf of all words of title and
/// text (Salton and Buckley 1988), cosine, and single link: whatever is alike enough, also by way
/// of others, is together. It knows all documents at once, and its threshold is the one that does
/// best on them: more than any program has that does not know the answer.
final class SingleLink {
  private static final int STEPS = 100;

  /// Two documents and how alike they are.
  private record Link(int one, int other, double likeness) {}

  /// A grouping and the threshold that makes it.
  record Best(double threshold, Map<String, String> groups) {}

  private final List<EventArticle> articles;
  private final List<Link> links;

  private SingleLink(List<EventArticle> articles, List<Link> links) {
    this.articles = articles;
    this.links = links;
  }

  static SingleLink of(List<EventArticle> articles) {
    List<Map<String, Double>> directions = directions(articles);
    List<Link> links = new ArrayList<>();
    for (int k = 0; k < directions.size(); k++) {
      for (int m = k + 1; m < directions.size(); m++) {
        links.add(new Link(k, m, cosine(directions.get(k), directions.get(m))));
      }
    }
    links.sort(Comparator.comparingDouble(Link::likeness).reversed());
    return new SingleLink(articles, links);
  }

  /// The threshold, in hundredths, that a figure is highest for; the lowest of equals.
  Best best(ToDoubleFunction<Map<String, String>> figure) {
    Best best = new Best(0, at(0));
    double most = figure.applyAsDouble(best.groups());
    for (int step = 1; step <= STEPS; step++) {
      double threshold = (double) step / STEPS;
      Map<String, String> groups = at(threshold);
      double score = figure.applyAsDouble(groups);
      if (score > most) {
        most = score;
        best = new Best(threshold, groups);
      }
    }
    return best;
  }

  private Map<String, String> at(double threshold) {
    int[] parents = new int[articles.size()];
    for (int k = 0; k < parents.length; k++) {
      parents[k] = k;
    }
    for (Link link : links) {
      if (link.likeness() < threshold) {
        break;
      }
      parents[root(parents, link.one())] = root(parents, link.other());
    }
    Map<String, String> groups = new LinkedHashMap<>();
    for (int k = 0; k < parents.length; k++) {
      groups.put(articles.get(k).document().id(), "group " + root(parents, k));
    }
    return groups;
  }

  private static int root(int[] parents, int of) {
    int k = of;
    while (parents[k] != k) {
      parents[k] = parents[parents[k]];
      k = parents[k];
    }
    return k;
  }

  private static List<Map<String, Double>> directions(List<EventArticle> articles) {
    List<Map<String, Integer>> counted = articles.stream().map(SingleLink::counts).toList();
    Map<String, Integer> documents = new HashMap<>();
    counted.forEach(
        counts -> counts.keySet().forEach(word -> documents.merge(word, 1, Integer::sum)));
    List<Map<String, Double>> directions = new ArrayList<>();
    for (Map<String, Integer> counts : counted) {
      Map<String, Double> direction = new HashMap<>();
      counts.forEach((word, count) -> {
        double rarity = Math.log((double) counted.size() / documents.getOrDefault(word, 1));
        direction.put(word, (1 + Math.log(count)) * rarity);
      });
      double squares = direction.values().stream().mapToDouble(weight -> weight * weight).sum();
      double length = squares == 0 ? 1 : Math.sqrt(squares);
      direction.replaceAll((_, weight) -> weight / length);
      directions.add(direction);
    }
    return directions;
  }

  private static Map<String, Integer> counts(EventArticle article) {
    Map<String, Integer> counts = new HashMap<>();
    count(article.document().index(), counts);
    article
        .document()
        .record()
        .article()
        .masthead()
        .title()
        .ifPresent(title -> count(TextIndex.of(title), counts));
    return counts;
  }

  private static void count(TextIndex index, Map<String, Integer> counts) {
    index.tokens().stream()
        .map(token -> token.span().in(index.text()).toLowerCase(Locale.ROOT))
        .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
        .forEach(word -> counts.merge(word, 1, Integer::sum));
  }

  private static double cosine(Map<String, Double> one, Map<String, Double> other) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : one.entrySet()) {
      sum += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }
}
