package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.source.Bracketed.find;
import static org.hearsay.source.Bracketed.place;
import static org.hearsay.source.Bracketed.said;

import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whose name is withheld, why, and how close they were.
class AnonymityRulesTest {
  @Test
  void marksASourceAnonymousWhereTheTextSaysThatTheNameIsWithheld() {
    Source officer =
        find("[A senior officer briefed on the raid], who spoke on condition of anonymity because"
                + " he was not authorised to talk to reporters, said so. [A clerk] agreed.")
            .sources()
            .getFirst();
    assertThat(officer.anonymity().orElseThrow().reason())
        .contains("he was not authorised to talk to reporters");
    assertThat(officer.anonymity().orElseThrow().closeness()).contains("briefed on the raid");
    assertThat(find("[A clerk] agreed. [An unnamed clerk] did not.").sources())
        .extracting(s -> s.anonymity().isPresent())
        .containsExactly(false, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A campaign aide | true",
        "Two officials familiar with the talks | true",
        "Attorneys for the widow | true",
        "Lund aides | true",
        "Officials | false",
        "Many advisers | false",
        "Other officials | false",
        "Critics | false",
        "The aide | false",
      })
  void marksAFewWhoToldThePressSomethingAsAnonymousWithoutAReason(String words, boolean is) {
    String text = words.strip() + " said so.";
    Span source = new Span(0, words.strip().length());
    Attribution attribution = said(source, place(text, "so", 0), place(text, "said", 0));
    Optional<Source.Anonymity> anonymity =
        SourceFinder.find(TextIndex.of(text), List.of(attribution))
            .sources()
            .getFirst()
            .anonymity();
    assertThat(anonymity.isPresent()).isEqualTo(is);
    assertThat(anonymity.flatMap(Source.Anonymity::reason)).isEmpty();
  }
}
