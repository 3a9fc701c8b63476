package org.hearsay.export.story;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.export.Html;
import org.hearsay.export.HtmlPage;
import org.hearsay.export.Imprint;
import org.hearsay.export.Printable;
import org.hearsay.link.Account;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;
import org.hearsay.link.origin.Join;
import org.hearsay.link.origin.OriginGroup;
import org.hearsay.link.origin.OriginKind;
import org.hearsay.link.origin.Route;
import org.hearsay.link.origin.Step;
import org.hearsay.text.Span;
import org.hearsay.view.story.ClaimPage;
import org.hearsay.view.story.Contrary;
import org.hearsay.view.story.StoryPage;

/// A story or one claim of it as a page in one file: the accounts side by side, the tree of each
/// claim, and the texts, to which every word that is cited leads.
public final class StoryHtml {
  private static final String LEGEND =
      """
      <header class="legend">
      <p class="brand">Hearsay</p>
      <ul aria-label="How to read the marks">
      <li><span class="stand said">●</span> says so</li>
      <li><span class="stand differs">≠</span> says otherwise</li>
      <li><span class="stand absent">·</span> says nothing of it</li>
      </ul>
      <p class="keys">Every quotation leads to its place in the text</p>
      </header>
      """;

  private final Html html = new Html();
  private final Map<Document, Integer> numbers = new LinkedHashMap<>();
  private final Map<Document, Set<Span>> cited = new HashMap<>();

  private StoryHtml(List<Document> documents) {
    for (Document document : documents) {
      numbers.put(document, numbers.size() + 1);
      cited.put(document, new LinkedHashSet<>());
    }
  }

  /// A page of all the claims of a story.
  public static String of(StoryPage page) {
    return new StoryHtml(page.documents()).page(page);
  }

  /// A page of one claim, with the documents of its story.
  public static String of(ClaimPage claim, StoryPage page) {
    return new StoryHtml(page.documents()).page(claim, page);
  }

  private String page(StoryPage page) {
    html.open("div", "class", "story").line();
    html.element("h1", Printable.line(page.title())).line();
    html.element("p", StoryText.extent(page), "class", "summary").line();
    documents();
    if (!page.claims().isEmpty()) {
      table(page);
    }
    page.claims().forEach(claim -> claim(claim, "h2"));
    texts();
    html.close("div").line();
    return HtmlPage.begin(Printable.line(page.title()), LEGEND) + html + HtmlPage.end();
  }

  private String page(ClaimPage claim, StoryPage page) {
    html.open("div", "class", "story").line();
    claim(claim, "h1");
    html.element("p", "In the story “" + Printable.line(page.title()) + "”", "class", "summary");
    documents();
    texts();
    html.close("div").line();
    return HtmlPage.begin(Printable.line(claim.words().words()), LEGEND) + html + HtmlPage.end();
  }

  private void documents() {
    html.open("ol", "class", "papers", "aria-label", "Documents").line();
    numbers.forEach((document, number) -> {
      html.open("li").open("a", "href", "#d" + number);
      html.text(Imprint.title(document.record().article())).close("a");
      html.element("span", Citation.of(document), "class", "summary").close("li").line();
    });
    html.close("ol").line();
  }

  private void table(StoryPage page) {
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region");
    html.open("table", "class", "accounts").line();
    html.element("caption", "The accounts side by side").line();
    html.open("thead").open("tr").element("th", "Claim", "scope", "col");
    html.element("th", "Rests on", "scope", "col");
    numbers.forEach((document, number) -> {
      html.open("th", "scope", "col", "title", Citation.of(document));
      html.element("a", String.valueOf(number), "href", "#d" + number);
      html.element("span", Citation.outlet(document), "class", "outlet").close("th");
    });
    html.close("tr").close("thead").open("tbody").line();
    page.claims().forEach(claim -> row(page, claim));
    html.close("tbody").close("table").close("div").line();
  }

  private void row(StoryPage page, ClaimPage claim) {
    html.open("tr").open("th", "scope", "row");
    html.element("a", Citation.quoted(claim.words()), "href", "#" + id(claim)).close("th");
    html.open("td", "class", "count");
    html.element("b", String.valueOf(claim.tracing().independent()));
    html.text(" independent");
    if (claim.tracing().anonymous() > 0) {
      html.text(", " + claim.tracing().anonymous() + " anonymous");
    }
    if (claim.tracing().unknown() > 0) {
      html.text("; " + claim.tracing().unknown() + " unknown");
    }
    html.close("td");
    page.documents().forEach(document -> cell(page.cell(claim, document)));
    html.close("tr").line();
  }

  private void cell(StoryPage.Cell cell) {
    switch (cell.stand()) {
      case SAID -> marks("said", "●", "says so", cell.words());
      case DIFFERS -> marks("differs", "≠", "says otherwise", cell.words());
      case ABSENT ->
          html.open("td", "class", "stand absent")
              .element("span", "·", "aria-label", "says nothing of it")
              .close("td");
    }
  }

  private void marks(String look, String sign, String meaning, List<Excerpt> words) {
    html.open("td", "class", "stand " + look);
    for (Excerpt excerpt : words) {
      String label = meaning + ": " + Citation.quoted(excerpt);
      html.element("a", sign, "href", "#" + anchor(excerpt), "title", label, "aria-label", label);
    }
    html.close("td");
  }

  private void claim(ClaimPage claim, String heading) {
    html.open("section", "class", "claim", "id", id(claim)).line();
    html.element(heading, Citation.quoted(claim.words()), "dir", "auto").line();
    html.element("p", sentence(claim.summary()), "class", "verdict").line();
    html.element("p", "claim " + claim.id(), "class", "summary").line();
    html.open("ol", "class", "origins").line();
    claim.tracing().groups().forEach(group -> origin(claim, group));
    html.close("ol").line();
    if (!claim.contraries().isEmpty()) {
      html.open("div", "class", "against").element("p", "What goes against it", "class", "label");
      claim.contraries().forEach(this::contrary);
      html.close("div").line();
    }
    html.close("section").line();
  }

  private void origin(ClaimPage claim, OriginGroup group) {
    html.open("li", "class", "origin-card " + look(group.kind()));
    html.open("p", "class", "who").element("b", OriginWords.name(group), "dir", "auto");
    html.text(" ").element("span", OriginWords.kind(group.kind()), "class", "badge").close("p");
    html.open("ul", "class", "routes").line();
    for (Route route : group.routes()) {
      html.open("li");
      String account = "account " + place(claim, route.account().id());
      html.element("p", account + StoryText.stance(claim, route.account()), "class", "label");
      quotation(route.account().excerpt());
      route.steps().forEach(step -> step(claim, step));
      html.close("li").line();
    }
    html.close("ul");
    group.joins().forEach(join -> join(claim, join));
    html.close("li").line();
  }

  private static String look(OriginKind kind) {
    return switch (kind) {
      case UNKNOWN -> "nobody";
      case UNNAMED -> "unnamed";
      case NAMED_PERSON, ORGANISATION, DOCUMENT, AGENCY, OUTLET -> "named";
    };
  }

  private void step(ClaimPage claim, Step step) {
    html.open("div", "class", "step");
    html.open("p").text("← ").element("b", Printable.line(step.teller().name()), "dir", "auto");
    step.account().ifPresent(id -> html.text(" (account " + place(claim, id) + ")"));
    html.text(": " + step.rule().meaning()).close("p");
    step.words().stream().distinct().forEach(this::quotation);
    html.close("div").line();
  }

  private void join(ClaimPage claim, Join join) {
    html.open("div", "class", "join");
    html.element(
        "p",
        "Accounts %d and %d are one origin: %s"
            .formatted(
                place(claim, join.one()), place(claim, join.other()), join.rule().meaning()));
    join.words().stream().distinct().forEach(this::quotation);
    html.close("div").line();
  }

  private void contrary(Contrary contrary) {
    String other = Citation.outlet(contrary.other().excerpt().document());
    html.element("p", other + " " + OriginWords.contrary(contrary), "class", "label");
    quotation(contrary.account().excerpt());
    quotation(contrary.other().excerpt());
    contrary.words().stream().distinct().forEach(this::quotation);
  }

  private void quotation(Excerpt excerpt) {
    html.open("p", "class", "cited", "dir", "auto");
    html.element("a", Citation.quoted(excerpt), "href", "#" + anchor(excerpt));
    html.element("span", Citation.of(excerpt), "class", "summary").close("p").line();
  }

  private void texts() {
    numbers.forEach((document, number) -> {
      html.open("article", "class", "text", "id", "d" + number).line();
      html.element("h2", number + ". " + Imprint.title(document.record().article()));
      html.element("p", Citation.of(document), "class", "summary").line();
      new MarkedText(document, number, cited.getOrDefault(document, Set.of())).write(html);
      html.close("article").line();
    });
  }

  /// Where words stand on this page; remembers that they are cited.
  private String anchor(Excerpt excerpt) {
    Document document = excerpt.document();
    cited.computeIfAbsent(document, _ -> new LinkedHashSet<>()).add(excerpt.span());
    return MarkedText.anchor(numbers.getOrDefault(document, 0), excerpt.span());
  }

  private static String id(ClaimPage claim) {
    return "claim-" + claim.id();
  }

  /// The number of an account in its claim, from 1.
  private static int place(ClaimPage claim, String id) {
    List<String> ids = claim.claim().accounts().stream().map(Account::id).toList();
    return ids.indexOf(id) + 1;
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }
}
