package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.article.Blocks.Block;
import org.hearsay.article.Furniture.Kind;
import org.hearsay.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads a page: its masthead, the article's words, and which of them are furniture.
///
/// 1. The text begins with the headline, if the page has one; the blocks of the body follow, a
///    blank line between each two.
/// 2. A page that holds its article only in its JSON-LD is read from there, with a finding.
/// 3. Bounds for pages that mean harm: at most [#MOST_TAGS] tags; elements deeper than [#DEEPEST]
///    are set side by side by the parser; nothing here calls itself.
final class HtmlReader {
  static final int MOST_TAGS = 200_000;
  static final int DEEPEST = 256;

  private static final int LEAST_PROSE = 100;
  private static final int LINK_LINE = 200;
  private static final int LOOK = 2048;
  private static final Pattern ROOT =
      Pattern.compile(
          "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /// What came of a page.
  record Page(Masthead masthead, String text, List<Furniture> furniture, List<Finding> findings) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Furniture> furniture = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private HtmlReader() {}

  /// Whether a document is HTML: by its name, or by how it begins.
  static boolean isHtml(String path, String content) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".html")
        || name.endsWith(".htm")
        || name.endsWith(".xhtml")
        || ROOT.matcher(content.substring(0, Math.min(content.length(), LOOK))).matches();
  }

  static Page read(String path, String html) {
    return new HtmlReader().page(path, html);
  }

  /// Reads HTML that is the article and nothing else, as a feed or a mail carries it: all of its
  /// blocks are taken.
  static Page fragment(String path, String html) {
    return new HtmlReader().part(path, html);
  }

  private Page part(String path, String html) {
    refuseIfTooManyTags(path, html);
    Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    Blocks.of(document.body(), Asides.of(document.body())).forEach(this::append);
    noteDepth(document);
    if (text.isEmpty()) {
      throw Unreadable.EMPTY.refusal(path);
    }
    return new Page(Masthead.NONE, text.toString(), furniture, findings);
  }

  private static void refuseIfTooManyTags(String path, String html) {
    if (tags(html) > MOST_TAGS) {
      throw Unreadable.TOO_MANY_TAGS.refusal(path, MOST_TAGS);
    }
  }

  private Page page(String path, String html) {
    refuseIfTooManyTags(path, html);
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    Document document = parser.parseInput(html, "");
    JsonLd data = JsonLd.of(document);
    Masthead masthead = MastheadReader.read(document, data);
    List<Block> blocks = BodyFinder.blocks(document.body());
    int prose = blocks.stream().filter(Block::prose).mapToInt(b -> b.text().length()).sum();
    masthead.title().ifPresent(this::append);
    if (prose >= LEAST_PROSE) {
      boolean titled = masthead.title().isPresent();
      blocks.stream()
          .filter(block -> !(titled && MastheadReader.same(block.text(), masthead.title().get())))
          .forEach(this::append);
      noteDepth(document);
      return new Page(masthead, text.toString(), furniture, findings);
    }
    String body =
        data.body()
            .filter(words -> words.length() >= LEAST_PROSE)
            .orElseThrow(() -> Unreadable.NO_ARTICLE.refusal(path));
    appendBody(body);
    findings.add(Noticed.BODY_FROM_METADATA.finding());
    return new Page(masthead, text.toString(), furniture, findings);
  }

  /// The body that JSON-LD gives is text with line ends, or HTML: both are read as a page is.
  private void appendBody(String body) {
    String html = body.contains("</") ? body : body.replace("<", "&lt;").replace("\n", "<br><br>");
    Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    Blocks.of(document.body(), Asides.of(document.body())).forEach(this::append);
  }

  private void append(Block block) {
    Span place = append(block.text());
    kind(block).ifPresent(kind -> furniture.add(new Furniture(place, kind)));
  }

  private Span append(String words) {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    text.append(words);
    return new Span(text.length() - words.length(), text.length());
  }

  /// What a block is by where it stands, by its words, or because it is nothing but a link.
  private static Optional<Kind> kind(Block block) {
    if (block.kind().isPresent()) {
      return block.kind();
    }
    Optional<Kind> byWords = FurnitureRules.of(block.text()).map(FurnitureRules.Rule::kind);
    boolean link = block.linkShare() > 0.9 && block.text().length() < LINK_LINE && !block.ends();
    return byWords.or(() -> link ? Optional.of(Kind.RELATED_LINK) : Optional.empty());
  }

  private void noteDepth(Document document) {
    int[] deepest = {0};
    document.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    if (deepest[0] >= DEEPEST) {
      findings.add(Noticed.TOO_DEEP.finding(DEEPEST));
    }
  }

  private static int tags(String html) {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      if (at + 1 < html.length() && Character.isLetter(html.charAt(at + 1))) {
        tags++;
      }
    }
    return tags;
  }
}
