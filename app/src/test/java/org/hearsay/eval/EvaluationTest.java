package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.hearsay.article.Article;
import org.hearsay.article.Refusal;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Manner;
import org.hearsay.eval.Evaluation.Answer;
import org.hearsay.eval.Evaluation.Found;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.MadeBy;
import org.hearsay.reading.SourcedRecord.Statement;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final Marked ONE = Marked.of("[1s Okello] [1u said] [1c it rained].");
  private static final Marked TWO =
      Marked.of("[1c It rained], [1s Brandl] [1u wrote]. [2s He] [2u denied] [2c it].");

  @Test
  void readsEveryArticleAndKeepsTheirOrder() {
    List<GoldArticle> many = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Marked marked = i % 2 == 0 ? ONE : TWO;
      many.add(new GoldArticle("article " + i, marked.article(), List.of(marked.attributions())));
    }
    List<Integer> progress = new ArrayList<>();
    Evaluation evaluation = Evaluation.of(many, EvaluationTest::perfect, progress::add);
    assertThat(evaluation.answers()).extracting(Answer::gold).containsExactlyElementsOf(many);
    assertThat(evaluation.scores().exact()).isEqualTo(new Tally(60, 60, 60));
    assertThat(progress).hasSize(40).isSorted().endsWith(40);
  }

  @Test
  void passesARefusalOn() {
    assertThatThrownBy(() ->
            Evaluation.of(
                List.of(ONE.gold()),
                article -> {
                  throw new Refusal("E999", article.path(), "is blank");
                },
                done -> {}))
        .isInstanceOf(Refusal.class)
        .hasMessage("article.txt: is blank");
  }

  @Test
  void printsATableThatSaysWhatWasCounted() {
    assertThat(report().table())
        .isEqualTo(
            """
            PolNeAR dev: 1 articles, 1 annotations, 2 attributions by the first annotators
            Read by hearsay 9, model test

            Plain protocol: first annotator, every article, nothing cut
                              gold   found   right       P       R      F1
            source               2       1       1  100.00   50.00   66.67
            cue                  2       1       1  100.00   50.00   66.67
            content              2       1       1  100.00   50.00   66.67
            micro                6       3       3  100.00   50.00   66.67
            whole exact          2       1       1  100.00   50.00   66.67
            whole overlap        2       1       1  100.00   50.00   66.67

            CofeNet protocol: by paragraph, cut at 300 words (Hearsay's tokens, not CoreNLP's), \
            every annotator
                              gold   found   right       P       R      F1
            source               2       1       1  100.00   50.00   66.67
            cue                  2       1       1  100.00   50.00   66.67
            content              2       1       1  100.00   50.00   66.67
            micro                6       3       3  100.00   50.00   66.67

            Confidence: how many of those found are right as a whole, by overlap
            stated           found   right       %    mean
            0.0 to 0.1           0       0     0.0     0.0
            0.1 to 0.2           0       0     0.0     0.0
            0.2 to 0.3           0       0     0.0     0.0
            0.3 to 0.4           0       0     0.0     0.0
            0.4 to 0.5           0       0     0.0     0.0
            0.5 to 0.6           0       0     0.0     0.0
            0.6 to 0.7           0       0     0.0     0.0
            0.7 to 0.8           0       0     0.0     0.0
            0.8 to 0.9           0       0     0.0     0.0
            0.9 to 1.0           1       1   100.0   100.0
            0.9 and more         1       1   100.0   100.0
            expected calibration error 0.00 %
            """);
  }

  @Test
  void printsTheSameAsJson() {
    assertThat(report().json())
        .contains("\"corpus\" : \"PolNeAR dev\"")
        .contains("\"whole_overlap\" : {")
        .contains("\"f1\" : 66.67");
  }

  @Test
  void namesTheFloorsThatAreMissed() {
    SequencedMap<String, Double> floors = new LinkedHashMap<>();
    floors.put("micro", 66.6);
    floors.put("whole", 70.0);
    assertThat(report().missed(new Floors(floors)))
        .containsExactly("whole is 66.67, below its floor of 70.0");
  }

  @Test
  void everyFigureHasItsValue() {
    assertThat(ScoreReport.FIGURES)
        .allSatisfy(name -> assertThat(report().figure(name)).isBetween(66.6, 66.7));
  }

  @Test
  void showsAMistakeWithItsSentenceAndBothSides() {
    List<LinkedSpans> found =
        List.of(
            Marked.of("[1c It rained], [1s Brandl wrote]. [1u He] denied it.")
                .attributions()
                .getFirst());
    Evaluation evaluation = new Evaluation(List.of(new Answer(TWO.gold(), sure(found), "test")));
    assertThat(Mistake.sample(evaluation, 5).stream().map(Mistake::report))
        .containsExactly(
            """
            article at 18, several parts differ
              It rained, Brandl wrote.
              gold   Brandl | wrote | It rained
              found  Brandl wrote | He | It rained
            """,
            """
            article at 28, missed: nothing found shares its cue or content
              He denied it.
              gold   He | denied | it
              found  nothing
            """);
  }

  @Test
  void samplesTheSameMistakesEveryTime() {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      GoldArticle gold =
          new GoldArticle("article " + i, TWO.article(), List.of(TWO.attributions()));
      answers.add(new Answer(gold, sure(ONE.attributions()), "test"));
    }
    List<Mistake> some = Mistake.sample(new Evaluation(answers), 7);
    assertThat(some).hasSize(7).isEqualTo(Mistake.sample(new Evaluation(answers), 7));
    assertThat(Mistake.sample(new Evaluation(answers), 0)).isEmpty();
  }

  @Test
  void leavesOutWhatIsToldInsideAnotherForTheCorpusMarksNone() {
    SourcedRecord both = perfect(TWO.article());
    List<Statement> nested = new ArrayList<>(both.statements());
    Statement last = nested.removeLast();
    nested.add(
        new Statement(
            last.id(), last.attribution(), last.source(), Optional.of("a0"), last.chain()));
    SourcedRecord record =
        new SourcedRecord(both.article(), both.sources(), nested, both.findings(), both.madeBy());
    Evaluation evaluation = Evaluation.of(List.of(TWO.gold()), article -> record, done -> {});
    assertThat(evaluation.scores().exact().found()).isEqualTo(both.statements().size() - 1);
  }

  private static List<Found> sure(List<LinkedSpans> found) {
    return found.stream().map(spans -> new Found(spans, 0.8)).toList();
  }

  private static ScoreReport report() {
    List<LinkedSpans> first = TWO.attributions().subList(0, 1);
    Evaluation evaluation =
        Evaluation.of(List.of(TWO.gold()), article -> record(article, first), done -> {});
    return ScoreReport.of("PolNeAR dev", evaluation);
  }

  private static SourcedRecord perfect(Article article) {
    Marked marked = article.text().equals(ONE.text()) ? ONE : TWO;
    return record(article, marked.attributions());
  }

  private static SourcedRecord record(Article article, List<LinkedSpans> attributions) {
    List<Statement> statements = new ArrayList<>();
    for (LinkedSpans one : attributions) {
      Manner manner =
          new Manner(
              Manner.Quotation.INDIRECT, Manner.Attitude.ASSERTION, Manner.Polarity.POSITIVE);
      Attribution attribution =
          new Attribution(
              one.source().stream().findFirst(), one.cue().getFirst(), one.content(), manner, 1);
      statements.add(
          new Statement(
              "a" + statements.size(), attribution, Optional.empty(), Optional.empty(), List.of()));
    }
    return new SourcedRecord(article, List.of(), statements, List.of(), new MadeBy("9", "test", 0));
  }
}
