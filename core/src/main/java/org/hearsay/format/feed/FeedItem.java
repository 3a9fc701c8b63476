package org.hearsay.format.feed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.format.Facts;
import org.hearsay.format.Unopenable;
import org.hearsay.format.Unopenable.Why;
import org.hearsay.format.Unwrapped;
import org.hearsay.format.Unwrapped.Content;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// One RSS 2.0 `<item>` or Atom `<entry>` (RFC 4287), as it stands in its feed.
///
/// 1. It is read by itself: prefixes are taken as they are customary (`content:encoded`,
///    `dc:creator`), since the feed that declares them is not at hand.
/// 2. Its words are those of `content:encoded` or `<content>`, else those of a `<description>` or
///    `<summary>` of at least [#LEAST_FULL] characters that does not break off. A shorter one is a
///    teaser, and no article is made of a teaser.
/// 3. No DTD is read and no entity expanded beyond those of HTML; at most [#MOST_TAGS] tags.
///
/// @param id what tells it from others: its guid or id, else its link
/// @param facts what its elements say
/// @param content its words, absent when it has only a teaser
/// @param flavour which format it is in
public record FeedItem(
    Optional<String> id, Facts facts, Optional<Content> content, Flavour flavour) {
  static final int MOST_TAGS = 200_000;
  static final int LEAST_FULL = 500;
  private static final int DEEPEST = 256;

  /// Which of the two formats an item is in.
  public enum Flavour {
    RSS("application/rss+xml"),
    ATOM("application/atom+xml");

    private final String mediaType;

    Flavour(String mediaType) {
      this.mediaType = mediaType;
    }
  }

  private static final Pattern IN_BRACKETS = Pattern.compile("\\S+@\\S+\\s+\\((.+)\\)");
  private static final Pattern BREAKS_OFF =
      Pattern.compile(
          ".*(?:\u2026|\\.\\.\\.)\\s*[\\])]?"
              + "|.*\\b(?:read more|continue reading|read the full (?:story|article))\\W{0,5}",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /// @param xml the item from its first `<` to its last `>`, decoded
  public static FeedItem parse(String xml) throws Unopenable {
    if (tags(xml) > MOST_TAGS) {
      throw Why.TOO_MANY_TAGS.with(MOST_TAGS);
    }
    Document document = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(xml, "");
    Element item = document.children().stream().findFirst().orElseThrow(() -> broken());
    boolean atom = item.normalName().toLowerCase(Locale.ROOT).equals("entry");
    Facts facts = facts(item);
    Optional<String> id = words(item, "guid", "id").findFirst().or(facts::url);
    return new FeedItem(id, facts, content(item), atom ? Flavour.ATOM : Flavour.RSS);
  }

  /// The article in an item.
  public static Unwrapped read(String xml) throws Unopenable {
    FeedItem item = parse(xml);
    Content content = item.content().orElseThrow(Why.NO_FULL_TEXT::with);
    return new Unwrapped(item.flavour().mediaType, item.facts(), content, List.of());
  }

  private static Unopenable broken() {
    return Why.BROKEN_FEED.with("an item without an element");
  }

  private static Facts facts(Element item) {
    List<String> writers =
        Stream.concat(
                words(item, "dc:creator"),
                children(item, "author").map(FeedItem::writer).filter(name -> !name.isBlank()))
            .toList();
    return new Facts(
        children(item, "title").map(FeedItem::plain).findFirst(),
        writers,
        words(item, "dc:publisher").findFirst().or(() -> source(item)),
        link(item),
        words(item, "pubDate", "published", "dc:date", "dcterms:created", "dcterms:issued")
            .findFirst(),
        words(item, "dc:language").findFirst().or(() -> attribute(item, "xml:lang")));
  }

  private static String writer(Element author) {
    String name = children(author, "name").map(Element::text).findFirst().orElseGet(author::text);
    Matcher address = IN_BRACKETS.matcher(name.strip());
    return address.matches() ? address.group(1) : name;
  }

  /// The publication that an item was taken over from.
  private static Optional<String> source(Element item) {
    return children(item, "source")
        .map(source -> words(source, "title").findFirst().orElseGet(source::ownText))
        .filter(name -> !name.isBlank())
        .findFirst();
  }

  private static Optional<String> link(Element item) {
    Stream<String> alternate =
        children(item, "link")
            .filter(link -> link.hasAttr("href"))
            .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
            .map(link -> link.attr("href"));
    Stream<String> permanent =
        children(item, "guid")
            .filter(guid -> !guid.attr("isPermaLink").equals("false"))
            .map(Element::text);
    return Stream.of(words(item, "link"), alternate, permanent)
        .flatMap(addresses -> addresses)
        .filter(address -> address.strip().toLowerCase(Locale.ROOT).startsWith("http"))
        .findFirst();
  }

  private static Optional<String> attribute(Element element, String name) {
    return Optional.of(element.attr(name)).filter(value -> !value.isBlank());
  }

  private static Optional<Content> content(Element item) {
    Optional<Content> whole =
        children(item, "content:encoded", "content")
            .filter(content -> !content.hasAttr("src"))
            .map(FeedItem::words)
            .flatMap(Optional::stream)
            .findFirst();
    return whole.or(() ->
        children(item, "description", "summary")
            .filter(FeedItem::isWhole)
            .map(FeedItem::words)
            .flatMap(Optional::stream)
            .findFirst());
  }

  /// The words of an element: markup inside it, or markup or plain text written as its text.
  private static Optional<Content> words(Element element) {
    String type = element.attr("type").toLowerCase(Locale.ROOT);
    boolean inline = type.contains("xhtml") || !element.children().isEmpty();
    String inside = inline ? element.html() : element.wholeText();
    if (inside.isBlank() || !(type.isEmpty() || type.contains("text") || type.contains("html"))) {
      return Optional.empty();
    }
    boolean plain = type.startsWith("text") && !type.contains("html");
    boolean markup = inline || !plain && (inside.contains("<") || inside.contains("&"));
    return Optional.of(markup ? new Content.Html(inside) : new Content.Text(inside.strip()));
  }

  private static boolean isWhole(Element summary) {
    String words = plain(summary).strip();
    String end = words.substring(Math.max(0, words.length() - 80));
    return words.length() >= LEAST_FULL && !BREAKS_OFF.matcher(end).matches();
  }

  /// The text of an element whose text may be HTML.
  private static String plain(Element element) {
    String text = element.text();
    return text.contains("<") || text.contains("&") ? Jsoup.parse(text).text() : text;
  }

  private static Stream<String> words(Element parent, String... names) {
    return children(parent, names).map(Element::text).filter(words -> !words.isBlank());
  }

  /// The children of some names, those of the first name first.
  private static Stream<Element> children(Element parent, String... names) {
    return Stream.of(names)
        .flatMap(name ->
            parent.children().stream().filter(child -> child.tagName().equalsIgnoreCase(name)));
  }

  private static int tags(String xml) {
    int tags = 0;
    for (int at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
      tags++;
    }
    int escaped = 0;
    for (int at = xml.indexOf("&lt;"); at >= 0; at = xml.indexOf("&lt;", at + 4)) {
      escaped++;
    }
    return tags + escaped;
  }
}
