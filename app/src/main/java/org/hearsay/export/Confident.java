package org.hearsay.export;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.source.Source;

/// The part of a record that is sure enough for somebody who asked for a threshold.
public final class Confident {
  private Confident() {}

  /// The record without the statements below a confidence, and without the sources that only those
  /// stood on. Ids stay as they were. A statement inside one that goes is then inside the next one
  /// around that.
  public static SourcedRecord atLeast(double confidence, SourcedRecord record) {
    Map<String, Statement> byId =
        record.statements().stream()
            .collect(Collectors.toMap(Statement::id, Function.identity(), (first, _) -> first));
    List<Statement> kept =
        record.statements().stream()
            .filter(statement -> sure(statement, confidence))
            .map(statement -> moved(statement, byId, confidence))
            .toList();
    if (kept.size() == record.statements().size()) {
      return record;
    }
    Set<String> lost = used(record.statements());
    lost.removeAll(used(kept));
    List<Source> sources =
        record.sources().stream().filter(source -> !lost.contains(source.id())).toList();
    return new SourcedRecord(record.article(), sources, kept, record.findings(), record.madeBy());
  }

  private static boolean sure(Statement statement, double confidence) {
    return statement.attribution().confidence() >= confidence;
  }

  private static Statement moved(
      Statement statement, Map<String, Statement> byId, double confidence) {
    Optional<String> within = statement.within();
    Set<String> seen = new HashSet<>();
    while (within.isPresent() && seen.add(within.get())) {
      Optional<Statement> around = within.map(byId::get);
      if (around.isEmpty() || sure(around.get(), confidence)) {
        break;
      }
      within = around.get().within();
    }
    return new Statement(
        statement.id(), statement.attribution(), statement.source(), within, statement.chain());
  }

  private static Set<String> used(List<Statement> statements) {
    return statements.stream()
        .flatMap(s -> Stream.concat(s.source().stream(), s.chain().stream()))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
