package org.hearsay.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.article.Furniture.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Walks a page in document order and gives its words as blocks: what a browser would set as one
/// paragraph, heading, list item or table row.
///
/// 1. White space is collapsed, also across inline markup; inline markup adds and takes no space.
/// 2. `<br>` is a line end within a block; two of them end the block. A table row is one block, its
///    cells a space apart, unless a cell holds blocks of its own.
/// 3. An element that is dropped gives nothing, nor does anything inside it; one that is furniture
///    gives blocks of its kind.
///
/// The walk is iterative, so the depth of a page costs no stack.
final class Blocks implements NodeFilter {
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!\u2026][\"'\u2019\u201d)\\]]*$");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> BLOCKS =
      Set.of(
          """
          address article aside blockquote body caption center dd details dialog div dl dt
          fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html
          legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul
          """
              .strip()
              .split("\\s+"));

  /// One block of words.
  ///
  /// @param text the words, white space collapsed, never empty
  /// @param linked how many of the characters are links
  /// @param owner the block element that holds the words directly
  /// @param kind what it is, if it stands in an element that is furniture
  record Block(String text, int linked, Element owner, Optional<Kind> kind) {
    boolean heading() {
      String name = owner.normalName();
      return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    /// Whether the last words end a sentence.
    boolean ends() {
      return SENTENCE_END.matcher(text).find();
    }

    double linkShare() {
      return (double) linked / text.length();
    }

    /// Whether this reads like prose: long enough, and not a row of links.
    boolean prose() {
      return kind.isEmpty() && text.length() >= 40 && linkShare() < 0.4 && !heading();
    }
  }

  /// How much prose stands in each element of a page: characters outside links, in blocks that read
  /// like prose and are not furniture.
  static final class Weights {
    private final Map<Element, Double> weights = new IdentityHashMap<>();

    private Weights() {}

    static Weights of(List<Block> blocks) {
      Weights weights = new Weights();
      for (Block block : blocks) {
        if (block.prose()) {
          double own = block.text().length() - block.linked();
          for (Element e = block.owner(); e != null; e = e.parent()) {
            weights.weights.merge(e, own, Double::sum);
          }
        }
      }
      return weights;
    }

    double of(Element element) {
      return weights.getOrDefault(element, 0.0);
    }
  }

  private final Asides asides;
  private final List<Block> found = new ArrayList<>();
  private final List<Element> open = new ArrayList<>();
  private final List<Asides.Rule> furniture = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private int linked;
  private int links;
  private boolean space;

  private Blocks(Asides asides) {
    this.asides = asides;
  }

  static List<Block> of(Element root, Asides asides) {
    Blocks walk = new Blocks(asides);
    walk.open.add(root);
    root.filter(walk);
    walk.flush();
    return walk.found;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    Optional<Asides.Rule> rule = asides.rule(element);
    if (rule.isPresent() && rule.get().kind().isEmpty()) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (rule.isPresent()) {
      flush();
      furniture.add(rule.get());
    }
    open(element);
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      lineEnd();
    } else if (name.equals("a")) {
      links++;
    } else if (BLOCKS.contains(name)) {
      flush();
      open.add(element);
    } else if (CELLS.contains(name)) {
      space = true;
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (name.equals("a")) {
      links--;
    } else if (BLOCKS.contains(name)) {
      flush();
      open.removeLast();
    } else if (CELLS.contains(name)) {
      space = true;
    }
    if (asides.rule(element).isPresent()) {
      flush();
      furniture.removeLast();
    }
    return FilterResult.CONTINUE;
  }

  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = true;
        continue;
      }
      if (isUnseen(c)) {
        continue;
      }
      if (space && !words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
        words.append(' ');
        linked += links > 0 ? 1 : 0;
      }
      space = false;
      words.append(c);
      linked += links > 0 ? 1 : 0;
    }
  }

  private void lineEnd() {
    if (words.isEmpty()) {
      return;
    }
    if (words.charAt(words.length() - 1) == '\n') {
      flush();
      return;
    }
    words.append('\n');
    space = false;
  }

  private void flush() {
    int end = words.length();
    while (end > 0 && words.charAt(end - 1) <= ' ') {
      end--;
    }
    if (end > 0) {
      Optional<Kind> kind = furniture.isEmpty() ? Optional.empty() : furniture.getLast().kind();
      found.add(new Block(words.substring(0, end), Math.min(linked, end), open.getLast(), kind));
    }
    words.setLength(0);
    linked = 0;
    space = false;
  }

  static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029'
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /// Soft hyphens, zero-width marks and controls: they show nothing, and would split words.
  private static boolean isUnseen(char c) {
    return c == '\u00ad'
        || c == '\u200b'
        || c == '\ufeff'
        || c == '\u2060'
        || (c >= '\u007f' && c < '\u00a0');
  }
}
