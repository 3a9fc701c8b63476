package org.hearsay.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.article.Article;
import org.hearsay.article.Finding;
import org.hearsay.attribution.Manner;
import org.hearsay.export.Highlights.Mark;
import org.hearsay.export.Highlights.Piece;
import org.hearsay.export.Highlights.Role;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.source.Source;
import org.hearsay.text.TextIndex;

/// One document of a page: the article with its statements marked, and the ledger of its sources.
///
/// Every statement has two places with plain links between them: its number in the text (`#a1`) and
/// its entry in the ledger (`#a1-ledger`). The script only adds comfort.
final class HtmlDocument {
  private final SourcedRecord record;
  private final Ledger ledger;
  private final TextIndex index;
  private final String prefix;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Html html = new Html();

  private HtmlDocument(SourcedRecord record, String prefix) {
    this.record = record;
    this.ledger = Ledger.of(record);
    this.index = TextIndex.of(record.article().text());
    this.prefix = prefix;
    for (Statement statement : record.statements()) {
      numbers.put(statement.id(), numbers.size() + 1);
    }
  }

  /// Markup of a document.
  ///
  /// @param prefix stands before every id, so that several documents fit on one page
  /// @param headline the heading level, 1 or 2
  static String of(SourcedRecord record, String prefix, int headline) {
    return new HtmlDocument(record, prefix).document("h" + headline, "h" + (headline + 1));
  }

  private String document(String headline, String subhead) {
    html.open("div", "class", "document", "id", prefix + "top").line();
    html.open("article", languaged("class", "article")).line();
    header(headline);
    article(headline);
    html.close("article").line();
    html.open("aside", "class", "ledger", "aria-label", "Sources and their statements").line();
    html.element(subhead, "Who says so").line();
    html.element("p", sentence(ledger.summary()), "class", "summary").line();
    html.open("ol", "class", "sources").line();
    ledger.entries().forEach(entry -> card(entry, "h" + (subhead.charAt(1) - '0' + 1)));
    html.close("ol").line();
    findings(subhead);
    return html.close("aside").line().close("div").line().toString();
  }

  private String[] languaged(String name, String value) {
    return record
        .article()
        .masthead()
        .language()
        .map(language -> new String[] {name, value, "lang", language})
        .orElseGet(() -> new String[] {name, value});
  }

  private void header(String headline) {
    Article article = record.article();
    html.open("header");
    if (!printsItsTitle()) {
      html.element(headline, Imprint.title(article), "dir", "auto");
    }
    html.element("p", String.join(" · ", Imprint.particulars(article)), "class", "imprint");
    html.open("p", "class", "origin");
    article.masthead().url().ifPresent(this::link);
    html.element("span", Printable.line(article.path()), "class", "path").close("p");
    html.close("header").line();
  }

  /// An address from a document is a link only if it can be nothing but a page of the web.
  private void link(String url) {
    String shown = Printable.line(url);
    String scheme = shown.toLowerCase(Locale.ROOT);
    if (scheme.startsWith("https://") || scheme.startsWith("http://")) {
      html.element("a", shown, "href", shown, "rel", "noreferrer noopener");
    } else {
      html.element("span", shown);
    }
    html.text(" ");
  }

  /// Whether the first paragraph is the title, which is then not said twice.
  private boolean printsItsTitle() {
    return !index.paragraphs().isEmpty()
        && Printable.line(index.paragraphs().getFirst().span().in(record.article().text()))
            .equals(Imprint.title(record.article()));
  }

  private void article(String headline) {
    Highlights highlights = Highlights.of(record, index);
    for (int p = 0; p < index.paragraphs().size(); p++) {
      List<Piece> pieces = highlights.pieces(p);
      boolean title = p == 0 && printsItsTitle();
      boolean furniture = pieces.stream().noneMatch(piece -> piece.furniture().isEmpty());
      String tag = title ? headline : "p";
      html.open(tag, "class", furniture ? "paragraph aside" : "paragraph", "dir", "auto");
      html.element("span", String.valueOf(p + 1), "class", "place", "aria-hidden", "true");
      pieces.forEach(this::piece);
      if (furniture) {
        String kind = pieces.getFirst().furniture().getFirst().kind().label().replace('-', ' ');
        html.element("span", "not read: " + kind, "class", "not-read");
      }
      html.close(tag).line();
    }
  }

  private void piece(Piece piece) {
    String words = piece.span().in(record.article().text());
    if (piece.marks().isEmpty() && piece.furniture().isEmpty()) {
      html.text(words);
      return;
    }
    List<String> attributes = new ArrayList<>(List.of("class", look(piece)));
    if (!piece.marks().isEmpty()) {
      attributes.addAll(List.of("data-a", ids(piece), "title", speakers(piece)));
    }
    html.element("span", words, attributes.toArray(String[]::new));
    piece.ending().forEach(mark -> number(mark.statement(), "", "-ledger", "n"));
  }

  private String look(Piece piece) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    piece.marks().forEach(mark -> roles.add(mark.role()));
    List<String> look = new ArrayList<>();
    roles.forEach(role -> look.add(role.name().toLowerCase(Locale.ROOT)));
    List<Mark> contents =
        piece.marks().stream().filter(mark -> mark.role() == Role.CONTENT).toList();
    if (!piece.marks().isEmpty()) {
      Mark seen = contents.isEmpty() ? piece.marks().getFirst() : contents.getFirst();
      look.add(standing(record.sourceOf(seen.statement())));
    }
    if (contents.size() > 1) {
      look.add("nested");
    }
    if (!piece.furniture().isEmpty()) {
      look.add("furniture");
    }
    return String.join(" ", look);
  }

  private static String standing(Optional<Source> source) {
    return source.map(s -> Ledger.mark(s).isPresent() ? "unnamed" : "named").orElse("nobody");
  }

  private String ids(Piece piece) {
    return piece.marks().stream()
        .map(mark -> prefix + mark.statement().id())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /// Who says the words of a piece, from the nearest speaker outwards.
  private String speakers(Piece piece) {
    return piece.marks().stream()
        .map(Mark::statement)
        .distinct()
        .map(this::speaker)
        .collect(Collectors.joining(", within: "));
  }

  private String speaker(Statement statement) {
    String who =
        record
            .sourceOf(statement)
            .map(source ->
                ledger.label(source) + Ledger.mark(source).map(m -> " (" + m + ")").orElse(""))
            .orElse("No source named");
    return who + " — “" + ledger.cue(statement) + "”";
  }

  private void number(Statement statement, String place, String counterpart, String look) {
    String number = String.valueOf(numbers.get(statement.id()));
    String id = prefix + statement.id();
    String towards = place.isEmpty() ? "show in the ledger" : "show in the article";
    html.element(
        "a",
        number,
        "class",
        look + " " + standing(record.sourceOf(statement)),
        "id",
        place.isEmpty() ? id : id + place + "-number",
        "href",
        "#" + id + counterpart,
        "data-n",
        id,
        "aria-label",
        "Statement " + number + ", " + speaker(statement) + ": " + towards);
  }

  private void card(Ledger.Entry entry, String heading) {
    Optional<Source> source = entry.source();
    String id = prefix + source.map(Source::id).orElse("nobody");
    html.open("li", "class", "source-card " + standing(source), "id", id).line();
    html.open(heading).open("bdi").text(ledger.label(entry)).close("bdi");
    source
        .flatMap(Ledger::mark)
        .ifPresent(mark -> html.text(" ").element("span", mark, "class", "badge"));
    html.close(heading).line();
    List<String> particulars = new ArrayList<>(source.map(ledger::particulars).orElse(List.of()));
    particulars.add(ledger.share(entry));
    html.element("p", String.join(" · ", particulars), "class", "particulars").line();
    if (!entry.statements().isEmpty()) {
      html.open("ol", "class", "statements").line();
      entry.statements().forEach(this::statement);
      html.close("ol").line();
    }
    html.close("li").line();
  }

  private void statement(Statement statement) {
    String id = prefix + statement.id();
    Manner manner = statement.attribution().manner();
    String quotation = manner.quotation().name().toLowerCase(Locale.ROOT);
    html.open("li", "class", "statement " + quotation, "id", id + "-ledger", "data-a", id);
    number(statement, "-ledger", "", "no");
    html.element("p", ledger.words(statement), "class", "words", "dir", "auto");
    int first = statement.attribution().content().getFirst().start();
    String place = "¶" + (index.paragraphAt(first) + 1);
    html.element(
        "p", place + " · " + String.join(" · ", ledger.manner(statement)), "class", "manner");
    html.close("li").line();
  }

  private void findings(String heading) {
    if (record.findings().isEmpty()) {
      return;
    }
    html.open("section", "class", "findings").element(heading, "Noticed while reading");
    html.open("ul").line();
    for (Finding finding : record.findings()) {
      String severity = finding.severity().name().toLowerCase(Locale.ROOT);
      html.open("li", "class", severity).element("b", severity).text(" ");
      finding.place().ifPresent(p -> html.text("¶" + (index.paragraphAt(p.start()) + 1) + " "));
      html.text(Printable.line(finding.message())).text(" ");
      html.element("code", finding.code()).close("li").line();
    }
    html.close("ul").close("section").line();
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }
}
