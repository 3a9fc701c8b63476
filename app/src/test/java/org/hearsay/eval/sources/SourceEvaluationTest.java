package org.hearsay.eval.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.article.Article;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Manner;
import org.hearsay.eval.Half;
import org.hearsay.eval.Tally;
import org.hearsay.eval.sources.SourceScores.Share;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.MadeBy;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.source.Source;
import org.hearsay.source.Source.Anonymity;
import org.hearsay.source.Source.Standing;
import org.hearsay.source.SourceKind;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A reader made by hand, with its attributions given and without.
class SourceEvaluationTest {
  private static final Manner SAID =
      new Manner(Manner.Quotation.INDIRECT, Manner.Attitude.ASSERTION, Manner.Polarity.POSITIVE);

  private static final List<Source> SOURCES =
      List.of(
          new Source(
              "s1",
              Optional.of("Lund"),
              SourceKind.NAMED_PERSON,
              new Standing(Optional.of("Mayor"), Optional.empty(), Optional.empty()),
              Optional.empty(),
              List.of(place("Mayor Ada Lund"), place("She"))),
          new Source(
              "s2",
              Optional.empty(),
              SourceKind.UNNAMED_PERSON,
              new Standing(Optional.of("An aide"), Optional.empty(), Optional.empty()),
              Optional.of(new Anonymity(Optional.empty(), Optional.empty())),
              List.of(place("An aide"))),
          new Source(
              "s3",
              Optional.of("Meridian Post"),
              SourceKind.OUTLET,
              Standing.NONE,
              Optional.empty(),
              List.of(place("the Meridian Post"))),
          new Source(
              "s4",
              Optional.of("Roe"),
              SourceKind.NAMED_PERSON,
              Standing.NONE,
              Optional.empty(),
              List.of(place("Roe"))));

  @TempDir Path folder;

  @Test
  void handsOverTheAnnotatorsAttributionsInTextOrder() throws IOException {
    List<List<String>> handed = new ArrayList<>();
    evaluate((article, attributions) -> {
      attributions.forEach(one ->
          handed.add(
              List.of(
                  one.source().map(source -> source.in(article.text())).orElse(""),
                  one.cue().in(article.text()),
                  one.content().getFirst().in(article.text()))));
      return record(article, List.of());
    });
    assertThat(handed)
        .containsExactly(
            List.of("Mayor Ada Lund", "said", "the pier is safe"),
            List.of("She", "promised", "a report"),
            List.of("An aide", "told", "that Roe believed the pier was lost"),
            List.of("Roe", "believed", "the pier was lost"),
            List.of("Critics", "doubt", "it all"));
  }

  @Test
  void scoresWhatBecameOfEveryAttributionGiven() throws IOException {
    SourceScores scores = SourceEvaluation.scores(evaluate(this::allButTheCritics).given());
    assertThat(scores.matched()).as("one is lost").isEqualTo(new Share(3, 4));
    assertThat(scores.identity())
        .as("it stands alone, as it should")
        .isEqualTo(new BCubed(4, 4, 4));
    assertThat(scores.names().named()).isEqualTo(new Tally(2, 2, 2));
    assertThat(scores.kinds().right()).as("and is nobody's").isEqualTo(new Share(3, 4));
    assertThat(scores.traits().anonymous()).isEqualTo(new Tally(1, 1, 1));
    assertThat(scores.traits().titles()).isEqualTo(new Share(2, 3));
    assertThat(scores.chains().all()).isEqualTo(new Share(3, 4));
    assertThat(scores.chains().passedOn()).isEqualTo(new Share(1, 1));
    assertThat(scores.within()).as("by what the reader added").isEqualTo(new Tally(1, 1, 1));
  }

  /// Found: the promise, with half of its cue and in the place of its source another; a claim of
  /// Lund's that nobody marked; and the aide's, with too little of it.
  @Test
  void scoresOnlyWhatWasFoundWhenTheTextIsRead() throws IOException {
    SourceScores scores =
        SourceEvaluation.scores(
            evaluate(
                    this::allButTheCritics,
                    article ->
                        record(
                            article,
                            List.of(
                                statement("a1", "Critics", "prom", "a report", "s1"),
                                statement("a2", "Mayor Ada Lund", "said", "Ada", "s1"),
                                statement("a3", "An aide", "told", "the pier was lost", "s2"))))
                .read());
    assertThat(scores.matched()).isEqualTo(new Share(1, 4));
    assertThat(scores.identity()).isEqualTo(new BCubed(1, 1, 1));
    assertThat(scores.names().named()).isEqualTo(new Tally(1, 1, 1));
    assertThat(scores.chains().all()).isEqualTo(new Share(1, 1));
    assertThat(scores.within()).isEqualTo(new Tally(1, 0, 0));
  }

  @Test
  void anAddedStatementIsPairedWhenTheTextIsReadButNotScored() throws IOException {
    SourceScores scores =
        SourceEvaluation.scores(
            evaluate(this::allButTheCritics, article -> record(article, withinTheAides())).read());
    assertThat(scores.matched()).isEqualTo(new Share(1, 4));
    assertThat(scores.within()).isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void theReaderIsTheOneThatReadTheText() throws IOException {
    assertThat(evaluate(this::allButTheCritics).reader()).isEqualTo("hearsay 9, model test");
  }

  @Test
  void nobodyAgreesIfNobodyWasAsked() throws IOException {
    assertThat(evaluate(this::allButTheCritics).agreement()).isEmpty();
    LabelledCorpus corpus = corpus();
    LabelledCorpus others = corpus.labelledBy(folder.resolve("other"));
    SourceEvaluation both =
        SourceEvaluation.of(
            corpus, Optional.of(others), this::allButTheCritics, a -> record(a, List.of()));
    assertThat(SourceEvaluation.scores(both.agreement()))
        .isEqualTo(
            SourceScores.of(SmallLabels.compared(folder, SmallLabels.GOLD, SmallLabels.OTHER)));
  }

  @Test
  void showsWhatIsWrongWithAnAttribution() throws IOException {
    Compared compared = SmallLabels.compared(folder, SmallLabels.GOLD, SmallLabels.OTHER);
    List<SourceMistake> mistakes = SourceMistake.in(compared);
    assertThat(mistakes)
        .extracting(SourceMistake::faults)
        .containsExactly(
            List.of("kept apart from its own"),
            List.of("name", "kept apart from its own", "chain"),
            List.of("kind"),
            List.of("invented name"));
    assertThat(mistakes.get(1).report())
        .isEqualTo(
            """
            harbour_1 at %d: name, kept apart from its own, chain
              She promised a report.
              words  She
              gold   named-person s1 Ada Lund | s1 Ada Lund
              found  named-person f2 Roe | f2 Roe
            """
                .formatted(SmallLabels.TEXT.indexOf("promised")));
    assertThat(mistakes.get(2).report())
        .contains("gold   unnamed-person s2 An aide | s2 An aide < s3 Meridian Post\n")
        .contains("found  unnamed-group f3 An aide | f3 An aide < f4 Meridian Post\n");
  }

  @Test
  void showsAMistakeOfJoiningAndOfLosing() throws IOException {
    String joined =
        SmallLabels.OTHER
            .replace("\"E3\", \"source\": \"f3\"", "\"E3\", \"source\": \"f1\"")
            .replace("\"E7\", \"source\": \"f5\"", "\"E7\", \"source\": null");
    List<SourceMistake> mistakes =
        SourceMistake.in(SmallLabels.compared(folder, SmallLabels.GOLD, joined));
    assertThat(mistakes.getFirst().faults())
        .containsExactly("joined with another", "kept apart from its own");
    assertThat(mistakes.getLast().faults()).containsExactly("kind");
    assertThat(mistakes.getLast().report()).contains("found  (none) | f5 Critics");
  }

  @Test
  void samplesTheSameMistakesEveryTime() throws IOException {
    SourceEvaluation evaluation = evaluate((article, given) -> record(article, List.of()));
    assertThat(evaluation.mistakes(0)).isEmpty();
    assertThat(evaluation.mistakes(2)).hasSize(2).isEqualTo(evaluation.mistakes(2));
    assertThat(evaluation.mistakes(2)).isSubsetOf(evaluation.mistakes(100));
    assertThat(evaluation.mistakes(100)).hasSize(4);
  }

  private SourceEvaluation evaluate(SourceEvaluation.Resolving resolving) throws IOException {
    return evaluate(resolving, article -> record(article, List.of()));
  }

  private SourceEvaluation evaluate(
      SourceEvaluation.Resolving resolving, Function<Article, SourcedRecord> reading)
      throws IOException {
    return SourceEvaluation.of(corpus(), Optional.empty(), resolving, reading);
  }

  private LabelledCorpus corpus() throws IOException {
    return LabelledCorpus.read(SmallLabels.write(folder), folder.resolve("gold"), Half.ALL);
  }

  /// Loses the last attribution, and finds the one within the aide's.
  private SourcedRecord allButTheCritics(Article article, List<Attribution> given) {
    List<Statement> statements = new ArrayList<>();
    statements.add(statement("a1", given.get(0), "s1", Optional.empty(), "s1"));
    statements.add(statement("a2", given.get(1), "s1", Optional.empty(), "s1"));
    statements.add(statement("a3", given.get(2), "s2", Optional.empty(), "s2", "s3"));
    statements.add(withinTheAides().getLast());
    return record(article, statements);
  }

  private static List<Statement> withinTheAides() {
    Attribution told = attribution("An aide", "told", "that Roe believed the pier was lost");
    Attribution believed = attribution("Roe", "believed", "the pier was lost");
    return List.of(
        statement("a3", told, "s2", Optional.empty(), "s2", "s3"),
        statement("a4", believed, "s4", Optional.of("a3"), "s4", "s2", "s3"));
  }

  private static SourcedRecord record(Article article, List<Statement> statements) {
    return new SourcedRecord(article, SOURCES, statements, List.of(), new MadeBy("9", "test", 0));
  }

  private static Statement statement(
      String id, String source, String cue, String content, String ref) {
    return statement(id, attribution(source, cue, content), ref, Optional.empty(), ref);
  }

  private static Statement statement(
      String id, Attribution attribution, String source, Optional<String> within, String... chain) {
    return new Statement(id, attribution, Optional.of(source), within, List.of(chain));
  }

  private static Attribution attribution(String source, String cue, String content) {
    return new Attribution(
        Optional.of(place(source)), place(cue), List.of(place(content)), SAID, 1);
  }

  private static Span place(String words) {
    int start = SmallLabels.TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
