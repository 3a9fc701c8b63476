package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.article.Blocks.Block;
import org.hearsay.article.Blocks.Weights;
import org.jsoup.nodes.Element;

/// Finds the words of the article in a page.
///
/// 1. What cannot be the article's prose is set aside ([Asides]); every element is weighed by the
///    prose that stands in it ([Weights]).
/// 2. The first sign of [#SIGNS] whose elements hold a good part of the page's prose names the
///    body. If they stand apart, each under a headline of its own, they are several articles and
///    the first is taken; otherwise they are parts of one.
/// 3. From there, or from the top if there is no sign, the search goes down as long as one child
///    holds nearly all of the prose.
/// 4. What stands before the headline is left out, and so are the tail's headings and short labels.
///
/// Measured by `ArticleExtraction` in `bench`; figures in `bench/results/article-extraction.txt`.
final class BodyFinder {
  /// A way to know the element that holds the article.
  record Sign(String name, Predicate<Element> fits) {}

  private static final Pattern BODY_NAME =
      Pattern.compile(
          "(?:^|[-_ ])(?:main[-_]?)?(?:article|story|post|entry|news|blog)[-_]{0,2}"
              + "(?:body|content|text|copy|main|bodytext|fulltext)(?:[-_ ]|$)",
          Pattern.CASE_INSENSITIVE);

  static final List<Sign> SIGNS =
      List.of(
          new Sign("says so", e -> e.attr("itemprop").equals("articleBody")),
          new Sign("is named so", e -> isNamed(e.className()) || isNamed(e.id())),
          new Sign("is an article", e -> e.normalName().equals("article")));

  private static final double WHOLE_PART = 0.05;
  private static final double GOOD_PART = 0.25;
  private static final double NEARLY_ALL = 0.8;
  private static final int LABEL = 40;
  private static final int LONGEST_NAMES = 500;

  private final Element root;
  private final Weights weights;

  private BodyFinder(Element root, Weights weights) {
    this.root = root;
    this.weights = weights;
  }

  /// The blocks of the article in text order, furniture among them; empty if there is no prose.
  static List<Block> blocks(Element root) {
    Asides asides = Asides.of(root);
    Weights weights = Weights.of(Blocks.of(root, asides));
    if (weights.of(root) == 0) {
      return List.of();
    }
    return trimmed(Blocks.of(new BodyFinder(root, weights).body(), asides));
  }

  private Element body() {
    for (Sign sign : SIGNS) {
      Optional<Element> signed = signed(sign);
      if (signed.isPresent()) {
        return down(signed.get());
      }
    }
    return down(root);
  }

  private Optional<Element> signed(Sign sign) {
    List<Element> parts = new ArrayList<>();
    for (Element e : root.getAllElements()) {
      boolean part = e != root && weights.of(e) >= WHOLE_PART * weights.of(root);
      if (part && sign.fits().test(e) && parts.stream().noneMatch(p -> isWithin(e, p))) {
        parts.add(e);
      }
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Element whole = parts.stream().reduce(this::together).orElseThrow();
    boolean several = parts.size() > 1 && whole.getElementsByTag("h1").size() > 1;
    Element chosen = several ? parts.getFirst() : whole;
    boolean good = chosen != root && weights.of(chosen) >= GOOD_PART * weights.of(root);
    return good ? Optional.of(chosen) : Optional.empty();
  }

  private Element down(Element from) {
    Element at = from;
    while (true) {
      Element here = at;
      Optional<Element> next =
          here.children().stream()
              .filter(child -> weights.of(child) >= NEARLY_ALL * weights.of(here))
              .filter(child -> !child.normalName().equals("p"))
              .findFirst();
      if (next.isEmpty()) {
        return at;
      }
      at = next.get();
    }
  }

  /// The smallest element of the page that holds both.
  private Element together(Element one, Element other) {
    return Stream.concat(Stream.of(one), one.parents().stream())
        .filter(outer -> isWithin(other, outer))
        .findFirst()
        .orElse(root);
  }

  private static boolean isWithin(Element inner, Element outer) {
    return inner == outer || inner.parents().stream().anyMatch(parent -> parent == outer);
  }

  private static boolean isNamed(String names) {
    int looked = Math.min(names.length(), LONGEST_NAMES);
    return looked > 0 && BODY_NAME.matcher(names.substring(0, looked)).find();
  }

  private static List<Block> trimmed(List<Block> blocks) {
    int from = 0;
    int to = blocks.size();
    for (int i = 0; i < to && !blocks.get(i).prose(); i++) {
      if (blocks.get(i).owner().normalName().equals("h1")) {
        from = i + 1;
      }
    }
    while (to > from && isLabel(blocks.get(to - 1))) {
      to--;
    }
    return blocks.subList(from, to).stream().filter(block -> !isRowOfLinks(block)).toList();
  }

  private static boolean isLabel(Block block) {
    return block.heading()
        || (block.kind().isEmpty() && block.text().length() < LABEL && !block.ends());
  }

  private static boolean isRowOfLinks(Block block) {
    return block.linkShare() > 0.8
        && block.text().length() < 200
        && !block.owner().normalName().equals("p")
        && block.kind().isEmpty();
  }
}
