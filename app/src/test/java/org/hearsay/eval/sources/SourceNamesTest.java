package org.hearsay.eval.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hearsay.eval.sources.LabelledSource.Name;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Ada Lund,                ADA  LUND",
    "Ada Lund,                Mayor Ada Lund",
    "Ada Lund,                Lund",
    "Ada Maria Lund,          Ada Lund",
    "Ada Maria Lund,          A. Lund",
    "Ada M. Lund,             Ada Maria Lund",
    "Ada Lund’s,              Ada Lund",
    "the Meridian Post,       Meridian Post",
    "Meridian Post,           Post",
    "U.S. Pier Board,         US Pier Board",
    "Omar O’Reyes,            OReyes",
    "Department of Piers,     the Department of Piers",
    "General,                 The General",
  })
  void theseAreOne(String one, String other) {
    assertThat(SourceNames.same(name(one), name(other))).isTrue();
    assertThat(SourceNames.same(name(other), name(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Lund,                Piet Lund",
    "Ada Lund,                P. Lund",
    "Ada Lund,                Ada",
    "Ada Lund,                Ada Lund campaign",
    "Ada Lund,                Ada Lund Jr.",
    "Ada Maria Lund,          Maria Ada Lund",
    "Department of Piers,     Piers",
    "Roe and Ada Lund,        Ada Lund",
    "Meridian Pier Board,     MPB",
    "Ada Lund,                ...",
  })
  void theseAreTwo(String one, String other) {
    assertThat(SourceNames.same(name(one), name(other))).isFalse();
    assertThat(SourceNames.same(name(other), name(one))).isFalse();
  }

  @Test
  void namesReadInOnePlaceAreOneHoweverMuchOfItWasTaken() {
    Name wide = new Name("Ada Lund, of Meridian", Optional.of(new Span(0, 21)));
    assertThat(SourceNames.same(wide, new Name("Ada", Optional.of(new Span(0, 3))))).isTrue();
    assertThat(SourceNames.same(wide, new Name("Ada", Optional.of(new Span(30, 33))))).isFalse();
    assertThat(SourceNames.same(wide, name("Ada"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "a senior aide,          senior aide,                       true",
    "the mayor’s aide,       The Mayor's aide,                  true",
    "a senior aide,          a junior aide,                     true",
    "aide,                   the aide to Lund,                  false",
    "...,                    ...,                               false",
  })
  void descriptionsAreAlikeIfTheyShareHalfOfTheirWords(String one, String other, boolean alike) {
    assertThat(SourceNames.alike(one, other)).isEqualTo(alike);
  }

  private static Name name(String words) {
    return new Name(words, Optional.empty());
  }
}
