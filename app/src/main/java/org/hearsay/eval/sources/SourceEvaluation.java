package org.hearsay.eval.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.article.Article;
import org.hearsay.attribution.Attribution;
import org.hearsay.reading.SourcedRecord;

/// Labelled articles beside what others say of them, in the corpus's order.
///
/// @param given what the reader makes of the annotators' attributions
/// @param read what the reader makes of the text
/// @param agreement what another labeller says, of the articles that both labelled; may be empty
/// @param reader the program and model that read the text
public record SourceEvaluation(
    List<Compared> given, List<Compared> read, List<Compared> agreement, String reader) {
  /// The stages that come after the finding of attributions.
  @FunctionalInterface
  public interface Resolving {
    SourcedRecord resolve(Article article, List<Attribution> attributions);
  }

  public SourceEvaluation {
    given = List.copyOf(given);
    read = List.copyOf(read);
    agreement = List.copyOf(agreement);
  }

  /// Reads every article both ways, on all cores. The outcome does not depend on which is read
  /// when.
  ///
  /// @param corpus the articles with the labels that count as right
  /// @param others another's labels of some of them
  /// @param resolving takes attributions as found, from any thread
  /// @param reading reads an article, from any thread
  public static SourceEvaluation of(
      LabelledCorpus corpus,
      Optional<LabelledCorpus> others,
      Resolving resolving,
      Function<Article, SourcedRecord> reading) {
    List<Compared> given =
        corpus.articles().parallelStream().map(one -> given(one, resolving)).toList();
    List<SourcedRecord> records =
        corpus.articles().parallelStream().map(one -> reading.apply(one.article())).toList();
    List<Compared> read = new ArrayList<>();
    for (SourcedRecord record : records) {
      read.add(Compared.read(corpus.articles().get(read.size()), record));
    }
    String reader =
        records.stream()
            .map(SourcedRecord::madeBy)
            .map(by -> "hearsay " + by.hearsay() + ", model " + by.model())
            .findFirst()
            .orElse("nobody");
    return new SourceEvaluation(given, read, agreement(corpus, others), reader);
  }

  /// Some of the mistakes made with the attributions given, as text for a screen.
  public List<String> mistakes(int most) {
    return SourceMistake.sample(given, most).stream().map(SourceMistake::report).toList();
  }

  static SourceScores scores(List<Compared> compared) {
    return compared.stream().map(SourceScores::of).reduce(SourceScores.NONE, SourceScores::plus);
  }

  private static Compared given(LabelledArticle article, Resolving resolving) {
    Given given = Given.of(article);
    return Compared.given(article, given, resolving.resolve(article.article(), given.inOrder()));
  }

  private static List<Compared> agreement(LabelledCorpus corpus, Optional<LabelledCorpus> others) {
    Map<String, Labels> theirs =
        others.stream()
            .flatMap(other -> other.articles().stream())
            .collect(Collectors.toMap(LabelledArticle::name, LabelledArticle::labels));
    return corpus.articles().stream()
        .filter(one -> theirs.containsKey(one.name()))
        .map(one -> Compared.labelled(one, theirs.getOrDefault(one.name(), one.labels())))
        .toList();
  }
}
