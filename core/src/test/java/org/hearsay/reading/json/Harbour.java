package org.hearsay.reading.json;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.Finding;
import org.hearsay.article.Finding.Severity;
import org.hearsay.article.Furniture;
import org.hearsay.article.Masthead;
import org.hearsay.attribution.Manner.Attitude;
import org.hearsay.attribution.Manner.Polarity;
import org.hearsay.attribution.Manner.Quotation;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.source.Source.Anonymity;
import org.hearsay.source.Source.Standing;
import org.hearsay.source.SourceKind;
import org.hearsay.text.Span;

/// An invented article as hard as life: named and unnamed sources, a document, an outlet that
/// quotes a person, a denial, a broken quotation, furniture.
public final class Harbour {
  private static final String RELATED = "Read more: Five things to know about the night ferry";

  private Harbour() {}

  public static Marked marked() {
    return Marked.of(
            """
            Night ferry to Sandray was stopped over a cracked shaft, officials say

            The night ferry to Sandray was taken out of service because of a crack in its main \
            shaft, not because of the weather, [a1 s1:two officials familiar with the inspection] \
            {a1:said} on Tuesday.

            «a2:“We were told to keep it quiet until the tender was signed,”» [a2 s1:one of them] \
            {a2:said}. «a2:“Nobody wanted the word ‘crack’ in the paper.”» The officials asked not \
            to be named because they were not authorised to speak to the press.

            [a3 s2:Marit Lundqvist], the harbour authority’s chief engineer, {a3:denied} that \
            «a3:the ship had sailed with a known fault». [a4 s2:She] {a4:told} [s3:the Sandray \
            Courier] that «a4:[a5 s4:the builders] had {a5:assured} her «a5:the shaft was sound»».

            [a6 s5:A report by the Maritime Safety Board], dated 3 March and seen by this newspaper, \
            {a6:notes} «a6:“a fracture of 14 centimetres”» and {a7:warns} «a7:it may grow».

            Read more: Five things to know about the night ferry

            It {a8:is believed} that «a8:the repair will cost about two million».

            «a9:“If there was a crack, why did my children sleep above it for a month?”» \
            {a9:asked} [a9 s6:Tom Adeyemi], who takes the ferry every week.

            """
                .replace(
                    "was taken out of service because of a crack in its main shaft, not because of"
                        + " the weather,",
                    "«a1:was taken out of service because of a crack in its main shaft, not because"
                        + " of the weather»,"))
        .nameless(
            "s1",
            SourceKind.UNNAMED_GROUP,
            Optional.of(
                new Anonymity(
                    Optional.of("not authorised to speak to the press"),
                    Optional.of("familiar with the inspection"))))
        .named(
            "s2",
            "Marit Lundqvist",
            SourceKind.NAMED_PERSON,
            new Standing(
                Optional.of("chief engineer"),
                Optional.of("the harbour authority"),
                Optional.empty()))
        .named("s3", "the Sandray Courier", SourceKind.OUTLET, Standing.NONE)
        .nameless("s4", SourceKind.UNNAMED_GROUP, Optional.empty())
        .named("s5", "A report by the Maritime Safety Board", SourceKind.DOCUMENT, Standing.NONE)
        .direct("a2")
        .manner("a3", Quotation.INDIRECT, Attitude.ASSERTION, Polarity.NEGATIVE)
        .within("a5", "a4")
        .direct("a6")
        .manner("a8", Quotation.INDIRECT, Attitude.BELIEF, Polarity.POSITIVE)
        .confidence("a8", 0.41)
        .manner("a9", Quotation.DIRECT, Attitude.QUESTION, Polarity.NONE);
  }

  public static Article article(String text) {
    Masthead masthead =
        new Masthead(
            Optional.of("Night ferry to Sandray was stopped over a cracked shaft, officials say"),
            List.of("Ines Barra"),
            Optional.of("The Outer Isles Mail"),
            Optional.of("https://mail.example/2026/03/night-ferry"),
            Optional.of("2026-03-17T06:30:00+00:00"),
            Optional.of("en"));
    int related = text.indexOf(RELATED);
    Span place = new Span(related, related + RELATED.length());
    return new Article(
        "sha256:00",
        "wire/ferry.html",
        "text/html",
        masthead,
        text,
        List.of(new Furniture(place, Furniture.Kind.RELATED_LINK)),
        List.of(
            new Finding(
                "N001",
                Severity.NOTE,
                Optional.of(place),
                "A related link was left out of the reading.")));
  }

  public static SourcedRecord record() {
    Marked marked = marked();
    return marked.record(article(marked.text()));
  }
}
