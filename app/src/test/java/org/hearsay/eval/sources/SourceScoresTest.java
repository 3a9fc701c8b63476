package org.hearsay.eval.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hearsay.eval.Tally;
import org.hearsay.eval.sources.SourceScores.Confusion;
import org.hearsay.eval.sources.SourceScores.Share;
import org.hearsay.source.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two sets of labels of one short text, scored; every figure is counted by hand.
class SourceScoresTest {
  @TempDir Path folder;

  /// Lund's two statements are apart, and nobody's are joined.
  @Test
  void identityIsAveragedOverTheStatementsThatHaveASource() throws IOException {
    BCubed identity = scores(SmallLabels.OTHER).identity();
    assertThat(identity.items()).isEqualTo(4);
    assertThat(identity.precision()).isEqualTo(100);
    assertThat(identity.recall()).isCloseTo(100 * (0.5 + 0.5 + 1 + 1) / 4, within(1e-9));
    assertThat(identity.f1()).isCloseTo(100 * 2 * 0.75 / 1.75, within(1e-9));
  }

  /// Lund, the aide and the critics are one, the promise is nobody's.
  @Test
  void identityPunishesJoiningAndLetsAStatementWithoutASourceStandAlone() throws IOException {
    BCubed identity =
        scores(
                SmallLabels.OTHER
                    .replace("\"E3\", \"source\": \"f3\"", "\"E3\", \"source\": \"f1\"")
                    .replace("\"E7\", \"source\": \"f5\"", "\"E7\", \"source\": \"f1\"")
                    .replace("\"E2\", \"source\": \"f2\"", "\"E2\", \"source\": null"))
            .identity();
    assertThat(identity.precision()).isCloseTo(100 * (1 / 3.0 * 3 + 1) / 4, within(1e-9));
    assertThat(identity.recall()).isCloseTo(100 * (0.5 + 0.5 + 1 + 1) / 4, within(1e-9));
  }

  @Test
  void aNameIsRightOnlyWhereThereIsOneAndItIsTheSame() throws IOException {
    SourceScores.Names names = scores(SmallLabels.OTHER).names();
    assertThat(names.named()).as("the mayor's first, not her second").isEqualTo(new Tally(2, 2, 1));
    assertThat(names.invented()).as("the critics have none").isEqualTo(new Share(1, 2));
  }

  @Test
  void aSourceThatIsNotFoundHasNoName() throws IOException {
    String lost =
        SmallLabels.OTHER.replace("\"E2\", \"source\": \"f2\"", "\"E2\", \"source\": null");
    assertThat(scores(lost).names().named()).isEqualTo(new Tally(2, 1, 1));
    assertThat(scores(lost).kinds().confusions())
        .containsEntry(new Confusion(SourceKind.NAMED_PERSON, Optional.empty()), 1L);
  }

  @Test
  void kindsAreCountedByAttribution() throws IOException {
    SourceScores.Kinds kinds = scores(SmallLabels.OTHER).kinds();
    assertThat(kinds.right()).isEqualTo(new Share(3, 4));
    assertThat(kinds.confusions())
        .isEqualTo(
            Map.of(
                new Confusion(SourceKind.UNNAMED_PERSON, Optional.of(SourceKind.UNNAMED_GROUP)),
                1L));
  }

  @Test
  void anAnonymousSourceIsFoundIfItIsNamelessAndSaidToBeAnonymous() throws IOException {
    assertThat(anonymous(SmallLabels.OTHER)).isEqualTo(new Tally(1, 1, 1));
    assertThat(anonymous(SmallLabels.OTHER.replace("\"stated\"", "\"none\"")))
        .isEqualTo(new Tally(1, 0, 0));
    assertThat(anonymous(SmallLabels.OTHER.replace("\"stated\"", "\"implied\"")))
        .isEqualTo(new Tally(1, 0, 0));
    String document =
        SmallLabels.OTHER.replace(
            "\"unnamed-group\", \"name\": null", "\"document\", \"name\": null");
    assertThat(anonymous(document)).isEqualTo(new Tally(1, 0, 0));
  }

  @Test
  void anAnonymousSourceThatIsNoneIsFoundInVain() throws IOException {
    String critics =
        SmallLabels.OTHER
            .replace("\"stated\"", "\"none\"")
            .replace(
                "\"title\": <Critics>,\n   \"affiliation\": null, \"anonymity\": \"none\"",
                "\"title\": <Critics>,\n   \"affiliation\": null, \"anonymity\": \"stated\"");
    assertThat(anonymous(critics)).isEqualTo(new Tally(1, 1, 0));
  }

  @Test
  void impliedAnonymityIsNoneToBeFoundAndIsCountedApart() throws IOException {
    String implied = SmallLabels.GOLD.replace("\"stated\"", "\"implied\"");
    SourceScores.Traits traits = scores(implied, SmallLabels.OTHER).traits();
    assertThat(traits.anonymous()).isEqualTo(new Tally(0, 1, 0));
    assertThat(traits.implied()).isEqualTo(new Share(1, 1));
    String open = SmallLabels.OTHER.replace("\"stated\"", "\"none\"");
    assertThat(scores(implied, open).traits().implied()).isEqualTo(new Share(0, 1));
  }

  private Tally anonymous(String other) throws IOException {
    return scores(other).traits().anonymous();
  }

  @Test
  void titlesAreCountedBySourceAndShareHalfOfTheirWords() throws IOException {
    assertThat(scores(SmallLabels.OTHER).traits().titles()).isEqualTo(new Share(2, 3));
    String half = SmallLabels.OTHER.replace("\"title\": <An aide>", "\"title\": <aide>");
    assertThat(scores(half).traits().titles()).isEqualTo(new Share(2, 3));
    String less = SmallLabels.OTHER.replace("\"title\": <An aide>", "\"title\": <aide told the>");
    assertThat(scores(less).traits().titles()).isEqualTo(new Share(1, 3));
  }

  @Test
  void aChainIsRightIfEverySourceInItIs() throws IOException {
    SourceScores.Chains chains = scores(SmallLabels.OTHER).chains();
    assertThat(chains.all()).as("all but the promise").isEqualTo(new Share(3, 4));
    assertThat(chains.passedOn()).isEqualTo(new Share(1, 1));
    String turned = SmallLabels.OTHER.replace("[\"f3\", \"f4\"]", "[\"f4\", \"f3\"]");
    assertThat(scores(turned).chains().passedOn()).isEqualTo(new Share(0, 1));
    String stopped = SmallLabels.OTHER.replace("[\"f3\", \"f4\"]", "[\"f3\"]");
    assertThat(scores(stopped).chains().all()).isEqualTo(new Share(2, 4));
  }

  @Test
  void aHeldStatementIsRightIfItsHolderIs() throws IOException {
    assertThat(scores(SmallLabels.OTHER).within()).isEqualTo(new Tally(1, 1, 1));
    String elsewhere = SmallLabels.OTHER.replace("\"within\": \"E3\"", "\"within\": \"E1\"");
    assertThat(scores(elsewhere).within()).isEqualTo(new Tally(1, 1, 0));
    String nowhere = SmallLabels.OTHER.replace("\"within\": \"E3\"", "\"within\": null");
    assertThat(scores(nowhere).within()).isEqualTo(new Tally(1, 0, 0));
    String both =
        SmallLabels.OTHER.replace(
            "\"chain\": [\"f2\"], \"within\": null", "\"chain\": [\"f2\"], \"within\": \"E1\"");
    assertThat(scores(both).within()).isEqualTo(new Tally(1, 2, 1));
  }

  @Test
  void anotherStatementIsNotTheOneThatIsHeld() throws IOException {
    String words = SmallLabels.OTHER.replace("<the pier was lost>", "<lost>");
    assertThat(scores(words).within()).as("a quarter of its content").isEqualTo(new Tally(1, 1, 0));
    String cue = SmallLabels.OTHER.replace("<believed>", "<doubt>");
    assertThat(scores(cue).within()).isEqualTo(new Tally(1, 1, 0));
  }

  @Test
  void whatOnlyOneLabelledIsNotScored() throws IOException {
    String three =
        SmallLabels.OTHER.replace(
            """
            {"event": "E2", "source": "f2", "chain": ["f2"], "within": null},
            """,
            "");
    SourceScores scores = scores(three);
    assertThat(scores.matched()).isEqualTo(new Share(3, 4));
    assertThat(scores.identity().items()).isEqualTo(3);
    assertThat(scores.chains().all()).isEqualTo(new Share(3, 3));
  }

  @Test
  void labelsAgreeWithThemselves() throws IOException {
    SourceScores scores = scores(SmallLabels.GOLD);
    assertThat(scores)
        .isEqualTo(
            new SourceScores(
                new Share(4, 4),
                new BCubed(4, 4, 4),
                new SourceScores.Names(new Tally(2, 2, 2), new Share(0, 2)),
                new SourceScores.Kinds(new Share(4, 4), Map.of()),
                new SourceScores.Traits(new Tally(1, 1, 1), new Share(0, 0), new Share(3, 3)),
                new SourceScores.Chains(new Share(4, 4), new Share(1, 1)),
                new Tally(1, 1, 1)));
  }

  @Test
  void scoresOfArticlesAddUp() throws IOException {
    SourceScores one = scores(SmallLabels.OTHER);
    SourceScores two = one.plus(SourceScores.NONE).plus(scores(SmallLabels.GOLD));
    assertThat(two.identity()).isEqualTo(new BCubed(8, 7, 8));
    assertThat(two.names().named()).isEqualTo(new Tally(4, 4, 3));
    assertThat(two.kinds().right()).isEqualTo(new Share(7, 8));
    assertThat(one.plus(one).kinds().confusions().values()).containsExactly(2L);
    assertThat(two.traits().titles()).isEqualTo(new Share(5, 6));
    assertThat(two.chains().all()).isEqualTo(new Share(7, 8));
    assertThat(two.within()).isEqualTo(new Tally(2, 2, 2));
  }

  private SourceScores scores(String other) throws IOException {
    return scores(SmallLabels.GOLD, other);
  }

  private SourceScores scores(String gold, String other) throws IOException {
    return SourceScores.of(SmallLabels.compared(folder, gold, other));
  }
}
