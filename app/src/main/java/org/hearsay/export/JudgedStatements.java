package org.hearsay.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.attribution.Attribution;
import org.hearsay.correction.Corrected;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.reading.json.JsonSheet;
import org.hearsay.reading.json.WellFormed;
import org.hearsay.source.Source;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/// What people have judged in a document, as data to train and to test with.
///
/// 1. [#files]: the text and brat standoff as PolNeAR has them, which `hearsay eval polnear` reads.
///    What stands in no attribution counts as none there, so take [Extent#ALL] for a document that
///    a person has gone through, and [Extent#CONFIRMED] to look at what was judged.
/// 2. [#lines]: JSON Lines, one for each statement that a person confirmed or rejected, with its
///    words. Offsets are code points of the text in both.
/// 3. Thread rule: no state.
public final class JudgedStatements {
  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9]+");
  private static final int LONGEST_NAME = 60;

  /// Which statements are written.
  public enum Extent {
    /// Those that a person accepted, edited or added.
    CONFIRMED,
    /// All that the corrected record has.
    ALL
  }

  private JudgedStatements() {}

  /// The two files of a document, by their paths in the folder of a split.
  public static SequencedMap<String, String> files(Corrected corrected, Extent extent) {
    String name = name(corrected.record().article());
    SequencedMap<String, String> files = new TreeMap<>();
    files.put("text/" + name + ".txt", WellFormed.of(corrected.record().article().text()));
    files.put("attributions/" + name + "_hearsay.ann", standoff(corrected, extent));
    return files;
  }

  /// A file's name that says which document it is and is safe on any disk.
  private static String name(Article article) {
    String path = UNSAFE.matcher(article.path()).replaceAll("-");
    String id = UNSAFE.matcher(article.id()).replaceAll("-");
    String tail = path.substring(Math.max(0, path.length() - LONGEST_NAME));
    return (tail + "-" + id.substring(0, Math.min(id.length(), 19))).replaceAll("^-+", "");
  }

  private static String standoff(Corrected corrected, Extent extent) {
    Sheet sheet = new Sheet(CodePoints.of(WellFormed.of(corrected.record().article().text())));
    for (Statement statement : corrected.record().statements()) {
      if (extent == Extent.ALL || corrected.confirmed().contains(statement.id())) {
        sheet.event(statement.attribution());
      }
    }
    return sheet.lines.toString();
  }

  /// A file of standoff on its way out.
  private static final class Sheet {
    private final CodePoints text;
    private final StringBuilder lines = new StringBuilder();
    private int spans;
    private int events;

    private Sheet(CodePoints text) {
      this.text = text;
    }

    void event(Attribution attribution) {
      Optional<String> source = attribution.source().map(span -> span("Source", List.of(span)));
      String cue = span("Cue", List.of(attribution.cue()));
      String content = span("Content", attribution.content());
      String kind = source.isPresent() ? "Attribution" : "Attribution-no-source";
      String event = span(kind, List.of(attribution.cue()));
      lines.append("E").append(++events).append('\t').append(kind).append(':').append(event);
      source.ifPresent(id -> lines.append(" Source:").append(id));
      lines.append(" Cue:").append(cue).append(" Content:").append(content).append('\n');
    }

    private String span(String kind, List<Span> fragments) {
      String id = "T" + ++spans;
      List<String> places =
          fragments.stream()
              .map(span -> text.codePoint(span.start()) + " " + text.codePoint(span.end()))
              .toList();
      List<String> words = fragments.stream().map(span -> span.in(text.text())).toList();
      lines
          .append(id)
          .append('\t')
          .append(kind)
          .append(' ')
          .append(String.join(";", places))
          .append('\t')
          .append(Printable.line(String.join(" ", words)))
          .append('\n');
      return id;
    }
  }

  /// One JSON object for each judged statement, in text order, the rejected ones last.
  public static String lines(Corrected corrected) {
    SourcedRecord record = corrected.record();
    StringBuilder lines = new StringBuilder();
    for (Statement statement : record.statements()) {
      if (corrected.confirmed().contains(statement.id())) {
        lines.append(
            line(record, "confirmed", statement.attribution(), record.sourceOf(statement)));
      }
    }
    for (Attribution rejected : corrected.rejected()) {
      lines.append(line(record, "rejected", rejected, Optional.empty()));
    }
    return lines.toString();
  }

  private static String line(
      SourcedRecord record, String verdict, Attribution attribution, Optional<Source> speaker) {
    CodePoints text = CodePoints.of(WellFormed.of(record.article().text()));
    return JsonSheet.line(json ->
        json.object(() -> {
          json.text("example", "hearsay-example/1");
          json.text("document", record.article().id());
          json.text("path", record.article().path());
          json.text("verdict", verdict);
          spans(json, "source", text, attribution.source().stream().toList());
          spans(json, "cue", text, List.of(attribution.cue()));
          spans(json, "content", text, attribution.content());
          json.word("quotation", attribution.manner().quotation());
          json.word("attitude", attribution.manner().attitude());
          json.word("polarity", attribution.manner().polarity());
          json.text("speaker", speaker.flatMap(Source::name));
          json.text("kind", speaker.map(source -> source.kind().label()));
        }))
        + "\n";
  }

  private static void spans(JsonSheet json, String field, CodePoints text, List<Span> spans)
      throws IOException {
    json.list(
        field,
        spans,
        span ->
            json.object(() -> {
              json.place(text.codePoint(span.start()), text.codePoint(span.end()));
              json.text("words", span.in(text.text()));
            }));
  }
}
