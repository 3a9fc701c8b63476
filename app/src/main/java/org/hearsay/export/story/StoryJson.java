package org.hearsay.export.story;

import java.io.IOException;
import java.io.OutputStream;
import org.hearsay.link.Account;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;
import org.hearsay.link.origin.Join;
import org.hearsay.link.origin.OriginGroup;
import org.hearsay.link.origin.Route;
import org.hearsay.link.origin.Step;
import org.hearsay.reading.json.JsonSheet;
import org.hearsay.view.story.ClaimPage;
import org.hearsay.view.story.Contrary;
import org.hearsay.view.story.StoryPage;

/// A story and its claims as one JSON object. Every field is written; absent is `null` or an empty
/// list; places are code points of the document's text.
///
/// The output is written as it comes and left open; an `IOException` is the output's.
public final class StoryJson {
  private final JsonSheet json;

  private StoryJson(JsonSheet json) {
    this.json = json;
  }

  public static void write(OutputStream stream, StoryPage page) throws IOException {
    JsonSheet.to(stream, json -> new StoryJson(json).page(page));
  }

  public static void write(OutputStream stream, ClaimPage claim) throws IOException {
    JsonSheet.to(stream, json -> json.object(() -> new StoryJson(json).claim(claim)));
  }

  private void page(StoryPage page) throws IOException {
    json.object(() -> {
      json.text("id", page.id());
      json.text("title", page.title());
      json.list("documents", page.documents(), this::document);
      json.list("claims", page.claims(), claim -> inRow(page, claim));
    });
  }

  private void document(Document document) throws IOException {
    json.object(() -> {
      json.text("id", document.id());
      json.text("path", document.record().article().path());
      json.text("outlet", document.outlet());
      json.text("published", document.record().article().masthead().published());
    });
  }

  private void inRow(StoryPage page, ClaimPage claim) throws IOException {
    json.object(() -> {
      claim(claim);
      json.list("cells", page.documents(), each -> cell(each, page.cell(claim, each)));
    });
  }

  private void cell(Document document, StoryPage.Cell cell) throws IOException {
    json.object(() -> {
      json.text("document", document.id());
      json.word("stand", cell.stand());
      json.list("words", cell.words(), this::place);
    });
  }

  private void claim(ClaimPage claim) throws IOException {
    json.text("id", claim.id());
    json.text("words", claim.words().words());
    json.list("accounts", claim.claim().accounts(), each -> account(claim, each));
    json.list("origins", claim.tracing().groups(), this::origin);
    json.number("independent", claim.tracing().independent());
    json.number("unknown", claim.tracing().unknown());
    json.number("anonymous", claim.tracing().anonymous());
    json.number("outlets", claim.tracing().outlets());
    json.list("against", claim.contraries(), this::contrary);
  }

  private void account(ClaimPage claim, Account account) throws IOException {
    json.object(() -> {
      json.text("id", account.id());
      json.value("place", account.excerpt(), this::place);
      json.text("stance", claim.standing(account.id()).map(each -> each.stance().label()));
      json.text("to", claim.standing(account.id()).map(each -> each.other().id()));
    });
  }

  private void contrary(Contrary contrary) throws IOException {
    json.object(() -> {
      json.text("account", contrary.account().id());
      json.word("by", contrary.by());
      json.text("stance", contrary.stand().stance().label());
      json.text("whose", contrary.stand().isOthers() ? "other" : "account");
      json.value("place", contrary.other().excerpt(), this::place);
      json.list("words", contrary.words(), this::place);
    });
  }

  private void origin(OriginGroup group) throws IOException {
    json.object(() -> {
      json.text("kind", group.kind().label());
      json.text("name", group.name());
      json.strings("accounts", group.accounts());
      json.list("routes", group.routes(), this::route);
      json.list("joins", group.joins(), this::join);
    });
  }

  private void join(Join join) throws IOException {
    json.object(() -> {
      json.text("one", join.one());
      json.text("other", join.other());
      json.text("rule", join.rule().label());
      json.list("words", join.words(), this::place);
    });
  }

  private void route(Route route) throws IOException {
    json.object(() -> {
      json.text("account", route.account().id());
      json.list("steps", route.steps(), this::step);
    });
  }

  private void step(Step step) throws IOException {
    json.object(() -> {
      json.text("teller", step.teller().name());
      json.text("kind", step.teller().kind().label());
      json.text("rule", step.rule().label());
      json.text("account", step.account());
      json.list("words", step.words(), this::place);
    });
  }

  private void place(Excerpt excerpt) throws IOException {
    place(json, excerpt);
  }

  static void place(JsonSheet json, Excerpt excerpt) throws IOException {
    json.object(() -> {
      json.text("document", excerpt.document().id());
      json.place(Citation.start(excerpt), Citation.end(excerpt));
      json.text("words", excerpt.words());
    });
  }
}
