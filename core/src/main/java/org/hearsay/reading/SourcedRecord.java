package org.hearsay.reading;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.Finding;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.Source;

/// The sourced record of one document: every statement tied to its words and to who is said to have
/// made it. `reading.json` writes it in the shape of `hearsay/1` and reads it back.
///
/// @param article the document
/// @param sources in the order of first mention
/// @param statements in the order of their first words
/// @param findings what was noticed, at most 100, the article's own included
/// @param madeBy program, model and time
public record SourcedRecord(
    Article article,
    List<Source> sources,
    List<Statement> statements,
    List<Finding> findings,
    MadeBy madeBy) {
  /// An attribution in its place in the document.
  ///
  /// @param id `a1`, `a2` … in the order of first words
  /// @param attribution the spans
  /// @param source id of the source, absent if nobody is named or it is not known who
  /// @param within id of the attribution whose content holds this one
  /// @param chain source ids from who first said it to who passed it on last
  public record Statement(
      String id,
      Attribution attribution,
      Optional<String> source,
      Optional<String> within,
      List<String> chain) {
    public Statement {
      chain = List.copyOf(chain);
    }
  }

  /// Which program and model made a record, and in how many seconds.
  public record MadeBy(String hearsay, String model, double seconds) {}

  public SourcedRecord {
    sources = List.copyOf(sources);
    statements = List.copyOf(statements);
    findings = List.copyOf(findings);
  }

  /// The source of a statement, absent if nobody is named or it is not known who.
  public Optional<Source> sourceOf(Statement statement) {
    return statement
        .source()
        .flatMap(id -> sources.stream().filter(s -> s.id().equals(id)).findFirst());
  }
}
