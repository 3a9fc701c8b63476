package org.hearsay.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.reading.json.RecordJson;
import org.hearsay.source.Source;
import org.hearsay.text.Span;

/// How two records of one document differ.
///
/// @param gained statements that only the second has, by their words, source and manner
/// @param lost statements that only the first has
/// @param otherwise whether anything else differs, the seconds taken and who made it left out
public record Difference(int gained, int lost, boolean otherwise) {
  private static final RecordJson JSON = new RecordJson(true);

  /// What makes a statement the same: its words, not its place or its number.
  private record Told(String cue, List<String> content, String source, String manner) {
    static Told of(SourcedRecord record, Statement statement) {
      String text = record.article().text();
      Optional<Source> source = record.sourceOf(statement);
      List<String> content = new ArrayList<>();
      for (Span span : statement.attribution().content()) {
        content.add(span.in(text));
      }
      return new Told(
          statement.attribution().cue().in(text),
          List.copyOf(content),
          source.map(s -> s.label(text)).orElse(""),
          statement.attribution().manner().toString());
    }
  }

  static Difference between(SourcedRecord before, SourcedRecord after) {
    Map<Told, Integer> balance = new HashMap<>();
    after.statements().forEach(s -> balance.merge(Told.of(after, s), 1, Integer::sum));
    before.statements().forEach(s -> balance.merge(Told.of(before, s), -1, Integer::sum));
    int gained = balance.values().stream().mapToInt(count -> Math.max(count, 0)).sum();
    int lost = balance.values().stream().mapToInt(count -> Math.max(-count, 0)).sum();
    boolean same = JSON.line(unsigned(before)).equals(JSON.line(unsigned(after)));
    return new Difference(gained, lost, gained == 0 && lost == 0 && !same);
  }

  private static SourcedRecord unsigned(SourcedRecord record) {
    return new SourcedRecord(
        record.article(),
        record.sources(),
        record.statements(),
        record.findings(),
        new SourcedRecord.MadeBy("", "", 0));
  }

  public boolean isNone() {
    return gained == 0 && lost == 0 && !otherwise;
  }

  /// In a few words: "3 statements gained, 1 lost".
  public String summary() {
    if (isNone()) {
      return "nothing changed";
    }
    if (otherwise) {
      return "the same statements, otherwise described";
    }
    return gained + (gained == 1 ? " statement" : " statements") + " gained, " + lost + " lost";
  }
}
