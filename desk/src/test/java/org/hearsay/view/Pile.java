package org.hearsay.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.Masthead;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Manner;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.MadeBy;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.source.Source;
import org.hearsay.source.Source.Standing;
import org.hearsay.source.SourceKind;
import org.hearsay.text.Span;
import org.hearsay.view.SourceLedger.Read;

/// Invented documents in which each source says one thing: `d1`, `d2` … of 1, 2 … March.
final class Pile {
  private static final Manner PLAIN =
      new Manner(Manner.Quotation.INDIRECT, Manner.Attitude.ASSERTION, Manner.Polarity.POSITIVE);

  private final List<Read> documents = new ArrayList<>();

  /// A source on its way into a document.
  ///
  /// @param words its mentions, the first one speaking
  record Voice(List<String> words, Optional<String> name, SourceKind kind, Standing standing) {}

  static Voice person(String name) {
    return voice(name, SourceKind.NAMED_PERSON, Optional.empty(), Optional.empty());
  }

  static Voice person(String name, String title) {
    return voice(name, SourceKind.NAMED_PERSON, Optional.of(title), Optional.empty());
  }

  static Voice person(String name, String title, String affiliation) {
    return voice(name, SourceKind.NAMED_PERSON, Optional.of(title), Optional.of(affiliation));
  }

  static Voice nameless(String words) {
    return new Voice(List.of(words), Optional.empty(), SourceKind.UNNAMED_PERSON, Standing.NONE);
  }

  static Voice voice(
      String name, SourceKind kind, Optional<String> title, Optional<String> affiliation) {
    return new Voice(
        List.of(name), Optional.of(name), kind, new Standing(title, affiliation, Optional.empty()));
  }

  static Voice body(String... words) {
    return new Voice(List.of(words), Optional.of(words[0]), SourceKind.ORGANISATION, Standing.NONE);
  }

  Pile document(String outlet, Voice... voices) {
    String id = "d" + (documents.size() + 1);
    StringBuilder text = new StringBuilder();
    List<Source> sources = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (Voice voice : voices) {
      List<Span> mentions = new ArrayList<>();
      for (String words : voice.words()) {
        mentions.add(put(text, words));
        text.append(" and ");
      }
      String source = "s" + (sources.size() + 1);
      sources.add(
          new Source(
              source, voice.name(), voice.kind(), voice.standing(), Optional.empty(), mentions));
      Span cue = put(text, "said");
      text.append(" that ");
      List<Span> content = List.of(put(text, "it was so"));
      text.append(".\n");
      statements.add(
          new Statement(
              "a" + (statements.size() + 1),
              new Attribution(Optional.of(mentions.getFirst()), cue, content, PLAIN, 0.9),
              Optional.of(source),
              Optional.empty(),
              List.of(source)));
    }
    Masthead masthead =
        new Masthead(
            Optional.empty(),
            List.of(),
            Optional.of(outlet),
            Optional.empty(),
            Optional.of("2026-03-%02d".formatted(Math.min(31, documents.size() + 1))),
            Optional.empty());
    Article article =
        new Article(id, id, "text/plain", masthead, text.toString(), List.of(), List.of());
    documents.add(
        new Read(
            id,
            new SourcedRecord(
                article, sources, statements, List.of(), new MadeBy("0", "hand", 0))));
    return this;
  }

  SourceLedger ledger() {
    return SourceLedger.of(documents.stream());
  }

  SourcedRecord record(String document) {
    return documents.get(Integer.parseInt(document.substring(1)) - 1).record();
  }

  private static Span put(StringBuilder text, String words) {
    int start = text.length();
    text.append(words);
    return new Span(start, text.length());
  }
}
