package org.hearsay.link.origin.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Manner;
import org.hearsay.link.Account;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;
import org.hearsay.link.Written;
import org.hearsay.link.copy.CopyFinder;
import org.hearsay.link.origin.Tracing;
import org.hearsay.text.Span;

/// A story that a test writes. In the texts `{who|cue|what}` is a statement, with `-` for nobody
/// before what is said, and `[...]` the account, one a document.
final class Pile {
  private static final Manner SAID =
      new Manner(
          Manner.Quotation.INDIRECT, Manner.Attitude.ASSERTION, Manner.Polarity.POSITIVE);

  private final List<Document> documents = new ArrayList<>();
  private final Map<String, Span> accounts = new LinkedHashMap<>();

  /// Adds a document with an account, which bears its id.
  Pile with(String id, String outlet, String day, String marked) {
    StringBuilder text = new StringBuilder();
    List<Attribution> statements = new ArrayList<>();
    int accountFrom = 0;
    int at = 0;
    while (at < marked.length()) {
      char c = marked.charAt(at);
      if (c == '{') {
        int end = marked.indexOf('}', at);
        statements.add(statement(text, marked.substring(at + 1, end)));
        at = end;
      } else if (c == '[') {
        accountFrom = text.length();
      } else if (c == ']') {
        accounts.put(id, new Span(accountFrom, text.length()));
      } else {
        text.append(c);
      }
      at++;
    }
    Written written = Written.of(id, text.toString());
    written = outlet.isEmpty() ? written : written.by(outlet);
    written = day.isEmpty() ? written : written.on(day);
    documents.add(written.saying(statements.toArray(Attribution[]::new)).document());
    return this;
  }

  private static Attribution statement(StringBuilder text, String marked) {
    String[] parts = marked.split("\\|");
    Span who = append(text, parts[0]);
    Span cue = append(text, parts[1]);
    Span what = append(text, parts[2]);
    text.setLength(text.length() - 1);
    return new Attribution(Optional.of(who), cue, List.of(what), SAID, 0.95);
  }

  private static Span append(StringBuilder text, String words) {
    int start = text.length();
    text.append(words).append(' ');
    return new Span(start, start + words.length());
  }

  List<Document> documents() {
    return documents;
  }

  List<Account> accounts() {
    List<Account> all = new ArrayList<>();
    for (Document document : documents) {
      Optional.ofNullable(accounts.get(document.id()))
          .ifPresent(span -> all.add(new Account(document.id(), new Excerpt(document, span))));
    }
    return all;
  }

  Tracing trace() {
    return OriginTracer.of(documents, CopyFinder.find(documents)).trace(accounts());
  }
}
