package org.hearsay.eval.sources;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.eval.LinkedSpans;
import org.hearsay.eval.sources.LabelledSource.Name;
import org.hearsay.eval.sources.LabelledSource.Secrecy;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.source.Source;

/// What one side, a labeller or the reader, says of who speaks in one article.
///
/// @param sources no two of one id
/// @param statements no two of one id, all ids in them known
public record Labels(List<LabelledSource> sources, List<LabelledStatement> statements) {
  public Labels {
    sources = List.copyOf(sources);
    statements = List.copyOf(statements);
    Set<String> sourceIds = ids(sources.stream().map(LabelledSource::id));
    Set<String> statementIds = ids(statements.stream().map(LabelledStatement::id));
    for (LabelledStatement one : statements) {
      Stream.concat(one.source().stream(), one.chain().stream())
          .forEach(id -> known(sourceIds, id));
      one.within().ifPresent(id -> known(statementIds, id));
    }
  }

  /// What the reader says.
  static Labels of(SourcedRecord record) {
    return new Labels(
        record.sources().stream().map(Labels::source).toList(),
        record.statements().stream().map(Labels::statement).toList());
  }

  Optional<LabelledSource> source(Optional<String> id) {
    return sources.stream().filter(source -> id.equals(Optional.of(source.id()))).findFirst();
  }

  /// The statements by their ids.
  Map<String, LabelledStatement> byId() {
    Map<String, LabelledStatement> byId = new HashMap<>();
    statements.forEach(one -> byId.put(one.id(), one));
    return byId;
  }

  private static LabelledSource source(Source source) {
    return new LabelledSource(
        source.id(),
        source.kind(),
        source.name().map(words -> new Name(words, Optional.empty())),
        source.standing().title(),
        source.anonymity().isPresent() ? Secrecy.STATED : Secrecy.NONE,
        source.mentions());
  }

  private static LabelledStatement statement(Statement statement) {
    return new LabelledStatement(
        statement.id(),
        LinkedSpans.of(statement.attribution()),
        statement.source(),
        statement.chain(),
        statement.within(),
        false);
  }

  private static Set<String> ids(Stream<String> ids) {
    Set<String> known = new HashSet<>();
    ids.forEach(id -> {
      if (!known.add(id)) {
        throw new IllegalArgumentException("two are called " + id);
      }
    });
    return known;
  }

  private static void known(Set<String> ids, String id) {
    if (!ids.contains(id)) {
      throw new IllegalArgumentException("nothing is called " + id);
    }
  }
}
