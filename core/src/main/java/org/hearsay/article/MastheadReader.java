package org.hearsay.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.format.Bylines;
import org.hearsay.format.Dates;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads what a page says about its article: each part from the first of its places that says
/// anything of use. Nothing is guessed from the prose.
final class MastheadReader {
  /// One place of a page, and what it says there.
  record Place(String name, Function<MastheadReader, Stream<String>> says) {}

  static final List<Place> TITLES =
      List.of(
          new Place("the <h1> that the metadata confirms", MastheadReader::confirmedHeading),
          new Place("JSON-LD headline", page -> page.data.texts("headline").stream()),
          new Place("og:title", page -> page.meta("og:title")),
          new Place("twitter:title", page -> page.meta("twitter:title")),
          new Place("meta title", page -> page.meta("title", "dc.title", "parsely-title")),
          new Place("the only <h1>", MastheadReader::onlyHeading),
          new Place("<title>", page -> Stream.of(page.document.title())));

  static final List<Place> WRITERS =
      List.of(
          new Place("JSON-LD author", page -> page.data.texts("author").stream()),
          new Place("JSON-LD creator", page -> page.data.texts("creator").stream()),
          new Place(
              "meta author",
              page ->
                  page.meta("author", "byl", "parsely-author", "sailthru.author", "dc.creator")),
          new Place("article:author", page -> page.meta("article:author", "og:article:author")),
          new Place("itemprop author", page -> page.marked("itemprop", "author")),
          new Place("rel author", page -> page.marked("rel", "author")));

  static final List<Place> OUTLETS =
      List.of(
          new Place("JSON-LD publisher", page -> page.data.texts("publisher").stream()),
          new Place("og:site_name", page -> page.meta("og:site_name")),
          new Place("meta publisher", page -> page.meta("dc.publisher", "publisher", "cre")),
          new Place("application-name", page -> page.meta("application-name")));

  static final List<Place> ADDRESSES =
      List.of(
          new Place("link canonical", page -> page.links("canonical")),
          new Place("og:url", page -> page.meta("og:url")),
          new Place("JSON-LD url", page -> page.data.texts("url").stream()),
          new Place("JSON-LD page", page -> page.data.texts("mainEntityOfPage").stream()));

  static final List<Place> DATES =
      List.of(
          new Place("JSON-LD datePublished", page -> page.data.texts("datePublished").stream()),
          new Place(
              "article:published_time",
              page ->
                  page.meta("article:published_time", "og:published_time", "article:published")),
          new Place("itemprop datePublished", page -> page.marked("itemprop", "datePublished")),
          new Place(
              "meta date",
              page ->
                  page.meta(
                      "parsely-pub-date",
                      "sailthru.date",
                      "pubdate",
                      "publish-date",
                      "publication_date",
                      "dc.date.issued",
                      "dc.date",
                      "dcterms.created",
                      "date")),
          new Place("<time pubdate>", page -> page.times("time[pubdate]")),
          new Place("the first <time> of the article", page -> page.times("article time")),
          new Place("the only <time>", MastheadReader::onlyTime));

  static final List<Place> LANGUAGES =
      List.of(
          new Place("html lang", page -> page.element("html").map(e -> e.attr("lang")).stream()),
          new Place("JSON-LD inLanguage", page -> page.data.texts("inLanguage").stream()),
          new Place("og:locale", page -> page.meta("og:locale")),
          new Place("content-language", page -> page.meta("content-language", "language")));

  private static final Pattern TAIL =
      Pattern.compile("\\s+[|\u2013\u2014\u00b7\u2022\u00bb:-]+\\s+");
  private static final int LONGEST = 500;

  private final Document document;
  private final JsonLd data;

  private MastheadReader(Document document, JsonLd data) {
    this.document = document;
    this.data = data;
  }

  static Masthead read(Document document, JsonLd data) {
    MastheadReader page = new MastheadReader(document, data);
    Optional<String> outlet = page.first(OUTLETS, MastheadReader::outlet);
    List<String> byline =
        WRITERS.stream()
            .map(place -> Bylines.of(page.said(place).toList()))
            .map(names -> names.stream().filter(name -> !same(name, outlet.orElse(""))).toList())
            .filter(names -> !names.isEmpty())
            .findFirst()
            .orElse(List.of());
    return new Masthead(
        page.first(TITLES, said -> page.withoutOutlet(said, outlet)),
        byline,
        outlet,
        page.first(ADDRESSES, said -> Optional.of(said).filter(MastheadReader::address)),
        page.first(DATES, Dates::iso8601),
        page.first(LANGUAGES, MastheadReader::language));
  }

  private Optional<String> first(List<Place> places, Function<String, Optional<String>> use) {
    return places.stream()
        .flatMap(this::said)
        .flatMap(said -> use.apply(said).stream())
        .findFirst();
  }

  private Stream<String> said(Place place) {
    return place
        .says()
        .apply(this)
        .map(MastheadReader::tidy)
        .filter(said -> !said.isEmpty() && said.length() <= LONGEST);
  }

  private Stream<String> meta(String... names) {
    return Stream.of(names)
        .flatMap(name ->
            document.getElementsByTag("meta").stream()
                .filter(meta ->
                    Stream.of("property", "name", "itemprop", "http-equiv")
                        .anyMatch(key -> meta.attr(key).strip().equalsIgnoreCase(name)))
                .map(meta -> meta.attr("content")));
  }

  private Stream<String> marked(String attribute, String value) {
    return document.getElementsByAttributeValue(attribute, value).stream()
        .map(e -> value.equals("author") ? author(e) : machineReadable(e));
  }

  private static String author(Element e) {
    Element name = e.selectFirst("[itemprop=name]");
    return name == null || name == e ? machineReadable(e) : machineReadable(name);
  }

  private static String machineReadable(Element e) {
    return Stream.of(e.attr("content"), e.attr("datetime"))
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElseGet(e::text);
  }

  private Stream<String> links(String relation) {
    return document.getElementsByTag("link").stream()
        .filter(link -> link.attr("rel").equalsIgnoreCase(relation))
        .map(link -> link.attr("href"));
  }

  private Stream<String> times(String query) {
    return document.select(query).stream().map(time -> time.attr("datetime")).limit(1);
  }

  private Stream<String> onlyTime() {
    List<Element> times = document.getElementsByTag("time");
    return times.size() == 1 ? times.stream().map(time -> time.attr("datetime")) : Stream.of();
  }

  private Stream<String> onlyHeading() {
    List<Element> headings = document.getElementsByTag("h1");
    return headings.size() == 1 ? headings.stream().map(Element::text) : Stream.of();
  }

  /// The words that a reader of the page sees, when the metadata say nearly the same: metadata may
  /// be cut short or carry the name of the site.
  private Stream<String> confirmedHeading() {
    List<String> said =
        Stream.of(data.texts("headline").stream(), meta("og:title"), Stream.of(document.title()))
            .flatMap(titles -> titles)
            .map(MastheadReader::letters)
            .filter(title -> title.length() >= 8)
            .toList();
    return document.getElementsByTag("h1").stream()
        .map(Element::text)
        .filter(heading -> letters(heading).length() >= 8)
        .filter(heading ->
            said.stream()
                .anyMatch(title ->
                    title.startsWith(letters(heading)) || letters(heading).startsWith(title)))
        .limit(1);
  }

  private Optional<Element> element(String tag) {
    return document.getElementsByTag(tag).stream().findFirst();
  }

  /// A title without the name of the site at its end or beginning. Of a title that holds a bar and
  /// no known name, only what the heading says is cut off: nothing else tells which half it is.
  private Optional<String> withoutOutlet(String title, Optional<String> outlet) {
    Matcher tail = TAIL.matcher(title);
    int firstEnd = 0;
    int cut = title.length();
    int begin = 0;
    Optional<String> heading = onlyHeading().findFirst();
    while (tail.find()) {
      firstEnd = firstEnd == 0 ? tail.start() : firstEnd;
      String rest = title.substring(tail.end());
      String before = title.substring(0, tail.start());
      boolean known = outlet.isPresent() && same(rest, outlet.get());
      if (known || heading.filter(h -> same(h, before)).isPresent()) {
        cut = Math.min(cut, tail.start());
      }
      if (firstEnd == tail.start() && outlet.isPresent() && same(before, outlet.get())) {
        begin = tail.end();
      }
    }
    String rest = begin < cut ? title.substring(begin, cut).strip() : title;
    return outlet.isPresent() && same(rest, outlet.get()) ? Optional.empty() : Optional.of(rest);
  }

  private static Optional<String> outlet(String said) {
    return Optional.of(said).filter(name -> !address(name) && !name.startsWith("@"));
  }

  private static Optional<String> language(String said) {
    String tag = said.replace('_', '-');
    if (!tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")) {
      return Optional.empty();
    }
    return Optional.of(Locale.forLanguageTag(tag).toLanguageTag()).filter(t -> !t.equals("und"));
  }

  private static boolean address(String said) {
    return said.matches("(?i)https?://[^\\s<>\"]+");
  }

  static boolean same(String one, String other) {
    return letters(one).equals(letters(other));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static String tidy(String said) {
    return said.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
