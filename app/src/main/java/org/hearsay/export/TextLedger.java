package org.hearsay.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Finding;
import org.hearsay.article.Finding.Severity;
import org.hearsay.correction.Corrected;
import org.hearsay.correction.Corrected.Orphan;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.text.TextIndex;

/// A record as text for a terminal: who says what, grouped by who says it.
///
/// Nothing is said by colour alone, and no words of the article can command the terminal.
public final class TextLedger {
  /// Place of a statement's words; its paragraph number stands to the left.
  private static final int INDENT = 7;

  private final int width;
  private final boolean colour;

  /// @param width columns; words too long for them are not cut
  /// @param colour whether to use ANSI colours
  public TextLedger(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  public String of(SourcedRecord record) {
    return String.join("\n", lines(record, Marks.NONE)) + "\n";
  }

  /// The record as corrected, with the ids by which a person can correct it further: statements
  /// that a person confirmed say so, corrections whose words were not found stand at the end.
  public String of(Corrected corrected) {
    List<String> lines = lines(corrected.record(), new Marks(true, corrected.confirmed()));
    if (!corrected.orphans().isEmpty()) {
      lines.add("");
      lines.add(Ink.BOLD.on("Corrections whose words are not found", colour));
      corrected.orphans().forEach(orphan -> lines.addAll(orphan(orphan)));
    }
    return String.join("\n", lines) + "\n";
  }

  /// What a ledger says beside the record.
  ///
  /// @param ids whether it gives the ids of sources and statements
  /// @param confirmed ids of the statements that a person confirmed
  private record Marks(boolean ids, Set<String> confirmed) {
    static final Marks NONE = new Marks(false, Set.of());

    List<String> of(String id) {
      return ids ? List.of(id) : List.of();
    }
  }

  private List<String> lines(SourcedRecord record, Marks marks) {
    Ledger ledger = Ledger.of(record);
    TextIndex index = TextIndex.of(record.article().text());
    List<String> lines = new ArrayList<>(header(ledger));
    for (Ledger.Entry entry : ledger.entries()) {
      lines.add("");
      lines.addAll(source(ledger, entry, marks));
      for (Statement statement : entry.statements()) {
        lines.addAll(statement(ledger, index, statement, marks));
      }
    }
    if (!record.findings().isEmpty()) {
      lines.add("");
      lines.add(Ink.BOLD.on("Noticed while reading", colour));
      record.findings().forEach(finding -> lines.addAll(finding(index, finding)));
    }
    return lines;
  }

  private List<String> header(Ledger ledger) {
    List<String> lines = new ArrayList<>();
    String title = Imprint.title(ledger.record().article());
    wrap(title, 0).forEach(line -> lines.add(Ink.BOLD.on(line, colour)));
    List<String> particulars = new ArrayList<>(Imprint.particulars(ledger.record().article()));
    String path = Printable.line(ledger.record().article().path());
    if (!path.equals(title) && !path.equals("-")) {
      particulars.add(path);
    }
    wrap(String.join(" · ", particulars), 0).forEach(line -> lines.add(Ink.DIM.on(line, colour)));
    lines.add("");
    lines.addAll(wrap(ledger.summary(), 0));
    return lines;
  }

  private List<String> source(Ledger ledger, Ledger.Entry entry, Marks marks) {
    List<String> lines = new ArrayList<>();
    Optional<String> mark = entry.source().flatMap(Ledger::mark);
    String shown = mark.map(word -> "[" + word.toUpperCase(Locale.ROOT) + "] ").orElse("");
    List<String> label = wrap(shown + ledger.label(entry), 0);
    Ink ink = mark.isPresent() ? Ink.WARN : Ink.BOLD;
    label.forEach(line -> lines.add(ink.on(line, colour)));
    List<String> particulars = new ArrayList<>();
    entry
        .source()
        .ifPresent(source -> {
          particulars.addAll(marks.of(source.id()));
          particulars.addAll(ledger.particulars(source));
        });
    particulars.add(ledger.share(entry));
    wrap(String.join(" · ", particulars), 2).forEach(line -> lines.add(Ink.DIM.on(line, colour)));
    return lines;
  }

  private List<String> statement(Ledger ledger, TextIndex index, Statement statement, Marks marks) {
    int first = statement.attribution().content().getFirst().start();
    String paragraph = "¶" + (index.paragraphAt(first) + 1);
    List<String> lines = new ArrayList<>(wrap(ledger.words(statement), INDENT));
    String margin = String.format(Locale.ROOT, "  %-" + (INDENT - 3) + "s ", paragraph);
    lines.set(0, Ink.DIM.on(margin, colour) + lines.getFirst().strip());
    List<String> manner = new ArrayList<>(marks.of(statement.id()));
    manner.addAll(ledger.manner(statement));
    if (marks.confirmed().contains(statement.id())) {
      manner.add("confirmed");
    }
    wrap(String.join(" · ", manner), INDENT).forEach(line -> lines.add(Ink.DIM.on(line, colour)));
    return lines;
  }

  private List<String> orphan(Orphan orphan) {
    String words = orphan.correction().id() + " " + orphan.correction().change().word();
    return wrap(Printable.line(words + ": " + orphan.notice()), 2);
  }

  private List<String> finding(TextIndex index, Finding finding) {
    String where =
        finding.place().map(place -> "¶" + (index.paragraphAt(place.start()) + 1) + " ").orElse("");
    String severity = finding.severity() == Severity.NOTE ? "" : finding.severity().name() + ": ";
    String words = severity + Printable.line(finding.message()) + " (" + finding.code() + ")";
    return wrap(where + words, 2);
  }

  /// Lines of at most the width, each indented.
  private List<String> wrap(String words, int indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : words.split(" ")) {
      int length = word.codePointCount(0, word.length());
      if (used > 0 && indent + used + 1 + length > width) {
        lines.add(" ".repeat(indent) + line);
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += length;
    }
    lines.add(" ".repeat(indent) + line);
    return lines;
  }

  /// How a line looks where colour is allowed.
  private enum Ink {
    BOLD("1"),
    DIM("2"),
    WARN("1;33");

    private final String code;

    Ink(String code) {
      this.code = code;
    }

    String on(String words, boolean colour) {
      return colour && !words.isBlank() ? "\u001B[" + code + "m" + words + "\u001B[0m" : words;
    }
  }
}
