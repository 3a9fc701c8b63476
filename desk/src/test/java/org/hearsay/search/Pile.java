package org.hearsay.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Article;
import org.hearsay.article.Masthead;
import org.hearsay.attribution.Manner.Attitude;
import org.hearsay.attribution.Manner.Polarity;
import org.hearsay.attribution.Manner.Quotation;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.json.Harbour;
import org.hearsay.reading.json.Marked;
import org.hearsay.source.Source.Anonymity;
import org.hearsay.source.Source.Standing;
import org.hearsay.source.SourceKind;

/// A few invented documents, small enough to know by heart.
final class Pile {
  static final String FERRY = "ferry";
  static final String DAM = "dam";
  static final String CLINIC = "clinic";

  private Pile() {}

  static List<SearchIndex.Entry> entries(Shelf shelf) {
    return List.of(
        shelf.keep(FERRY, Harbour.record(), Set.of("Harbour", "Safety 2026")),
        shelf.keep(DAM, dam(), Set.of("Safety 2026")),
        shelf.keep(CLINIC, clinic(), Set.of()));
  }

  /// Astral characters before and inside the statements: 𝔇 and 🌊 are two code units each.
  static SourcedRecord dam() {
    Marked marked =
        Marked.of(
                """
                🌊🌊 𝔇am at Velm relocated twice, say engineers

                «a1:The wall was already cracked in spring 🌊,» [a1 s1:Ilka Rogers] {a1:said}. \
                [a2 s2:A former inspector], who feared for his job, {a2:denied} that «a2:the café \
                at Velm was relocated».

                «a3:“It’s the inspectors’ résumé,”» {a3:wrote} [a3 s3:the Velm Gazette].
                """)
            .nameless(
                "s2",
                SourceKind.UNNAMED_PERSON,
                Optional.of(new Anonymity(Optional.of("feared for his job"), Optional.empty())))
            .named("s3", "the Velm Gazette", SourceKind.OUTLET, Standing.NONE)
            .direct("a1")
            .manner("a2", Quotation.INDIRECT, Attitude.ASSERTION, Polarity.NEGATIVE)
            .direct("a3");
    return marked.record(
        article("sha256:dam", "Dam relocated", "Velm Gazette", "2019-05", marked.text()));
  }

  static SourcedRecord clinic() {
    Marked marked =
        Marked.of(
                """
                [a1 s1:Mayor Odile Roger] {a1:promised} «a1:to move the clinic before winter».
                [a2 s1:She] {a2:asked} «a2:whether nurses would relocate».
                """)
            .named(
                "s1",
                "Odile Roger",
                SourceKind.NAMED_PERSON,
                new Standing(Optional.of("Mayor"), Optional.empty(), Optional.empty()))
            .manner("a2", Quotation.INDIRECT, Attitude.QUESTION, Polarity.NONE);
    Masthead none = Masthead.NONE;
    return marked.record(
        new Article(
            "sha256:clinic",
            "clinic.txt",
            "text/plain",
            none,
            marked.text(),
            List.of(),
            List.of()));
  }

  static Article article(String id, String title, String outlet, String published, String text) {
    Masthead masthead =
        new Masthead(
            Optional.of(title),
            List.of(),
            Optional.of(outlet),
            Optional.empty(),
            Optional.of(published),
            Optional.of("en"));
    return new Article(id, "in/" + id, "text/plain", masthead, text, List.of(), List.of());
  }

  static void fill(SearchIndex index, Shelf shelf) {
    entries(shelf).forEach(index::put);
  }
}
