package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.source.Bracketed.find;

import org.junit.jupiter.api.Test;

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
}
