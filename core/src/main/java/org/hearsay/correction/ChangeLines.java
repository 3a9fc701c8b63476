package org.hearsay.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.correction.Changes.SourceChange;
import org.hearsay.correction.Changes.StatementChange;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.source.Source;

/// What differs between two readings, a line for each statement and source, by their words.
public final class ChangeLines {
  private ChangeLines() {}

  /// Lines such as `statement gone: A diver warned “the third pier had cracked”`; none if nothing
  /// differs. The words are the document's and are not made safe for a terminal.
  ///
  /// @param changes between these two records
  public static List<String> of(Changes changes, SourcedRecord before, SourcedRecord after) {
    List<String> lines = new ArrayList<>();
    for (StatementChange change : changes.statements()) {
      Optional<String> was = change.before().map(s -> told(before, s));
      Optional<String> is = change.after().map(s -> told(after, s));
      lines.add(line("statement", was, is, change.altered()));
    }
    for (SourceChange change : changes.sources()) {
      Optional<String> was = change.before().map(s -> called(before, s));
      Optional<String> is = change.after().map(s -> called(after, s));
      lines.add(line("source", was, is, change.altered()));
    }
    return List.copyOf(lines);
  }

  private static String line(
      String what, Optional<String> was, Optional<String> is, Set<? extends Enum<?>> altered) {
    if (was.isPresent() && is.isPresent()) {
      String parts =
          altered.stream()
              .sorted()
              .map(part -> part.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      return what + " altered (" + parts + "): " + was.get() + "; now " + is.get();
    }
    return is.map(words -> what + " added: " + words)
        .orElseGet(() -> what + " gone: " + was.orElse(""));
  }

  private static String told(SourcedRecord record, Statement statement) {
    String text = record.article().text();
    String speaker =
        record.sourceOf(statement).map(source -> source.label(text)).orElse("nobody named");
    String content =
        statement.attribution().content().stream()
            .map(span -> span.in(text))
            .collect(Collectors.joining(" … "));
    String cue = statement.attribution().cue().in(text).replaceAll("\\s+", " ");
    return speaker + " " + cue + " " + Orphaned.shown(content);
  }

  private static String called(SourcedRecord record, Source source) {
    String title = source.standing().title().map(words -> ", " + words).orElse("");
    String label = source.label(record.article().text());
    return label + (title.equals(", " + label) ? "" : title) + " (" + source.kind().label() + ")";
  }
}
