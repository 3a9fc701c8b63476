package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Finding.Severity;
import org.hearsay.format.Facts;
import org.hearsay.format.Kind;
import org.hearsay.format.Notice;
import org.hearsay.format.Unopenable;
import org.hearsay.format.Unopenable.Why;
import org.hearsay.format.Unwrapped;
import org.hearsay.format.Unwrapped.Content;
import org.hearsay.format.feed.FeedItem;
import org.hearsay.format.json.JsonArticle;
import org.hearsay.format.mail.MailReader;
import org.hearsay.format.pdf.PdfReader;

/// Makes an article of a document that is neither plain text nor a page: the format comes off, and
/// what is left is read as text or as HTML.
///
/// A class of its own, so that no other reading loads the readers of formats.
final class Unwrapping {
  private Unwrapping() {}

  static Article read(Kind kind, String path, byte[] bytes, Context context) {
    try {
      return switch (kind) {
        case JSON -> {
          Decoding decoding = ArticleReader.decode(path, bytes, context);
          yield article(path, bytes, JsonArticle.read(decoding.text()), decoding);
        }
        case FEED_ITEM -> {
          Decoding decoding = ArticleReader.decode(path, bytes, context);
          yield article(path, bytes, FeedItem.read(decoding.text()), decoding);
        }
        case MAIL -> article(path, bytes, MailReader.read(bytes), List.of());
        case PDF -> article(path, bytes, PdfReader.read(bytes), List.of());
        default -> throw new IllegalArgumentException("nothing to unwrap in " + kind);
      };
    } catch (Unopenable e) {
      throw refusal(path, e);
    }
  }

  /// The refusal of a container given as one document.
  static Refusal several(Kind kind, String path) {
    return refusal(path, Why.SEVERAL_DOCUMENTS.with(kind.words()));
  }

  private static Refusal refusal(String path, Unopenable e) {
    return new Refusal(e.why().code(), path, e.reason(), e);
  }

  private static Article article(
      String path, byte[] bytes, Unwrapped unwrapped, Decoding decoding) {
    List<Finding> findings = decoding.findingsWithoutPlaces();
    return article(path, bytes, unwrapped, findings);
  }

  private static Article article(
      String path, byte[] bytes, Unwrapped unwrapped, List<Finding> noticed) {
    HtmlReader.Page page =
        switch (unwrapped.content()) {
          case Content.Text(String words) -> page(path, words);
          case Content.Html(String markup) -> HtmlReader.fragment(path, markup);
        };
    List<Finding> findings = new ArrayList<>(noticed);
    unwrapped.notices().stream().map(Unwrapping::finding).forEach(findings::add);
    findings.addAll(page.findings());
    Masthead masthead = masthead(unwrapped, page);
    return new Article(
        ArticleReader.id(bytes),
        path,
        unwrapped.mediaType(),
        masthead,
        page.text(),
        page.furniture(),
        findings);
  }

  private static HtmlReader.Page page(String path, String words) {
    ArticleReader.refuseIfBlank(path, words);
    return new HtmlReader.Page(Masthead.NONE, words, FurnitureRules.in(words), List.of());
  }

  /// What a PDF does not say in its properties, its first lines may, as those of plain text do.
  private static Masthead masthead(Unwrapped unwrapped, HtmlReader.Page page) {
    Facts facts = unwrapped.facts();
    boolean printed = unwrapped.mediaType().equals("application/pdf");
    Masthead head = printed ? ArticleReader.masthead(page.text(), page.furniture()) : Masthead.NONE;
    return new Masthead(
        facts.title().or(head::title),
        facts.writers().isEmpty() ? head.byline() : facts.writers(),
        facts.outlet().or(head::outlet),
        facts.url(),
        facts.published().or(head::published),
        facts.language());
  }

  private static Finding finding(Notice notice) {
    Severity severity = notice.what().isWarning() ? Severity.WARNING : Severity.NOTE;
    return new Finding(notice.what().code(), severity, Optional.empty(), notice.message());
  }
}
