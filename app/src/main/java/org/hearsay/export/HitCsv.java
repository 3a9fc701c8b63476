package org.hearsay.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.search.Answer;
import org.hearsay.search.Hit;

/// An answer as CSV (RFC 4180): a header, then a line for each hit; lines end in CR LF, `start` and
/// `end` are code points.
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or a line's end for a
/// formula and may run it. Such a cell gets an apostrophe before it and stands in quotation marks.
public final class HitCsv {
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
  private static final List<String> HEADER =
      List.of(
          "document",
          "path",
          "title",
          "outlet",
          "published",
          "in",
          "id",
          "source",
          "kind",
          "anonymous",
          "quotation",
          "attitude",
          "polarity",
          "start",
          "end",
          "text",
          "score");

  private HitCsv() {}

  public static String of(Answer answer) {
    StringBuilder csv = new StringBuilder();
    append(csv, HEADER);
    answer.hits().forEach(hit -> append(csv, cells(hit)));
    return csv.toString();
  }

  private static List<String> cells(Hit hit) {
    List<String> cells = new ArrayList<>();
    Hit.Document document = hit.document();
    cells.addAll(List.of(document.id(), document.path(), document.title().orElse("")));
    cells.addAll(List.of(document.outlet().orElse(""), document.published().orElse("")));
    cells.add(hit.found().level().label());
    switch (hit.found()) {
      case Hit.Statement statement -> {
        cells.add(statement.id());
        cells.addAll(speaker(statement.speaker()));
        cells.add(word(statement.manner().quotation()));
        cells.add(word(statement.manner().attitude()));
        cells.add(word(statement.manner().polarity()));
      }
      case Hit.Source source -> {
        cells.add(source.speaker().id());
        cells.addAll(speaker(Optional.of(source.speaker())));
        cells.addAll(List.of("", "", ""));
      }
      case Hit.Text text -> {
        cells.add(Integer.toString(text.part()));
        cells.addAll(List.of("", "", "", "", "", ""));
      }
    }
    cells.add(Integer.toString(hit.snippet().place().start()));
    cells.add(Integer.toString(hit.snippet().place().end()));
    cells.add(hit.snippet().words());
    cells.add(Float.toString(hit.score()));
    return cells;
  }

  private static List<String> speaker(Optional<Hit.Speaker> speaker) {
    return List.of(
        speaker.map(Hit.Speaker::label).orElse(""),
        speaker.map(each -> each.kind().label()).orElse(""),
        speaker.map(each -> Boolean.toString(each.anonymous())).orElse(""));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static void append(StringBuilder csv, List<String> cells) {
    csv.append(String.join(",", cells.stream().map(HitCsv::cell).toList())).append("\r\n");
  }

  static String cell(String value) {
    boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    if (plain && !formula) {
      return value;
    }
    return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
  }
}
