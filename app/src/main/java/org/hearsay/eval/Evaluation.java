package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.hearsay.article.Article;
import org.hearsay.attribution.Attribution;
import org.hearsay.reading.SourcedRecord;

/// Annotated articles, each with what was found in it, in the corpus's order.
public record Evaluation(List<Answer> answers) {
  /// What was found in one article. The corpora scored here mark no attribution inside another, so
  /// that what the reader found inside another's content is left out.
  ///
  /// @param gold the article and what people found
  /// @param finds what the reader found
  /// @param reader the program and model that read it
  public record Answer(GoldArticle gold, List<Found> finds, String reader) {
    public Answer {
      finds = List.copyOf(finds);
    }

    List<LinkedSpans> found() {
      return finds.stream().map(Found::spans).toList();
    }

    Scores scores() {
      return Scores.of(gold, found());
    }
  }

  /// An attribution that the reader found.
  ///
  /// @param confidence 0..1, as the record states it
  public record Found(LinkedSpans spans, double confidence) {
    static Found of(Attribution attribution) {
      return new Found(LinkedSpans.of(attribution), attribution.confidence());
    }
  }

  public Evaluation {
    answers = List.copyOf(answers);
  }

  /// Reads every article on all cores. The outcome does not depend on which is read when.
  ///
  /// @param articles what to read
  /// @param reading reads one article, from any thread
  /// @param progress told, in order, how many articles are done
  public static Evaluation of(
      List<GoldArticle> articles, Function<Article, SourcedRecord> reading, IntConsumer progress) {
    int cores = Runtime.getRuntime().availableProcessors();
    try (ExecutorService threads = Executors.newFixedThreadPool(cores)) {
      try {
        return collect(
            articles.stream().map(gold -> threads.submit(() -> answer(gold, reading))).toList(),
            progress);
      } finally {
        threads.shutdownNow();
      }
    }
  }

  /// How far the stated confidence can be trusted.
  public Reliability reliability() {
    return new Reliability(answers.stream().flatMap(a -> Reliability.of(a).stream()).toList());
  }

  public Scores scores() {
    return answers.stream().map(Answer::scores).reduce(Scores.NONE, Scores::plus);
  }

  private static Answer answer(GoldArticle gold, Function<Article, SourcedRecord> reading) {
    SourcedRecord record = reading.apply(gold.article());
    return new Answer(
        gold,
        record.statements().stream()
            .filter(s -> s.within().isEmpty())
            .map(statement -> Found.of(statement.attribution()))
            .toList(),
        "hearsay " + record.madeBy().hearsay() + ", model " + record.madeBy().model());
  }

  private static Evaluation collect(List<Future<Answer>> answers, IntConsumer progress) {
    List<Answer> done = new ArrayList<>();
    try {
      for (Future<Answer> answer : answers) {
        done.add(answer.get());
        progress.accept(done.size());
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("an article could not be read", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while reading", e);
    }
    return new Evaluation(done);
  }
}
