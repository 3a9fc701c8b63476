package org.hearsay.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.attribution.Manner.Polarity;
import org.hearsay.view.Place;
import org.hearsay.view.SourceLedger;
import org.hearsay.view.SourcePage;
import org.hearsay.view.SourceRow;
import org.hearsay.view.SourceRow.Member;

/// Who is quoted over many documents, and all of one source, as text for a terminal. No words of a
/// document can command the terminal.
public final class SourceLedgerText {
  private static final int OUTLETS = 5;

  private SourceLedgerText() {}

  /// The ledger: a line for each source and why its documents were joined, those without a name
  /// apart.
  public static String of(SourceLedger ledger) {
    StringBuilder lines = new StringBuilder();
    lines.append(
        "%s: %d named, %d nameless\n"
            .formatted(
                count(ledger.named().size() + ledger.anonymous().size(), "source"),
                ledger.named().size(),
                ledger.anonymous().size()));
    ledger.named().forEach(row -> row(lines, row));
    if (!ledger.anonymous().isEmpty()) {
      lines.append("\nAnonymous, each of one document\n");
      ledger.anonymous().forEach(row -> row(lines, row));
    }
    return lines.toString();
  }

  private static void row(StringBuilder lines, SourceRow row) {
    lines
        .append('\n')
        .append(Printable.line(row.label()))
        .append('\n')
        .append("  ")
        .append(particulars(row))
        .append('\n');
    row.members().stream()
        .filter(member -> !member.because().isEmpty())
        .collect(Collectors.groupingBy(Member::because, Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(reason ->
            lines.append(
                "  joined: %s (%s)\n"
                    .formatted(
                        Printable.line(reason.getKey()),
                        count(reason.getValue().intValue(), "document"))));
    row.apart().forEach(note -> lines.append("  " + Printable.line(note) + "\n"));
  }

  private static String particulars(SourceRow row) {
    List<String> outlets = row.outlets();
    String shown =
        String.join(", ", outlets.subList(0, Math.min(OUTLETS, outlets.size())))
            + (outlets.size() > OUTLETS ? " and %d more".formatted(outlets.size() - OUTLETS) : "");
    return Printable.line(
        String.join(
            " · ",
            row.kind().label().replace('-', ' '),
            count(row.documents(), "document") + ", " + count(row.statements(), "statement"),
            shown.isEmpty() ? "no outlet given" : shown,
            "id " + row.id()));
  }

  /// One source: its titles over time, its documents and what it says in each.
  public static String of(SourcePage page) {
    StringBuilder lines = new StringBuilder(Printable.line(page.row().label())).append('\n');
    lines.append("  ").append(particulars(page.row())).append('\n');
    for (SourcePage.Tenure title : page.titles()) {
      lines.append(
          "  %s: “%s”, %s\n"
              .formatted(
                  period(title.first(), title.last()),
                  Printable.line(title.title()),
                  count(title.documents(), "document")));
    }
    page.row().apart().forEach(note -> lines.append("  " + Printable.line(note) + "\n"));
    for (SourcePage.InDocument document : page.documents()) {
      lines.append('\n').append(Printable.line(heading(document))).append('\n');
      if (!document.because().isEmpty()) {
        lines.append("  joined: ").append(Printable.line(document.because())).append('\n');
      }
      document.statements().forEach(told -> lines.append("  ").append(told(told)).append('\n'));
    }
    return lines.toString();
  }

  private static String heading(SourcePage.InDocument document) {
    return String.join(
        " · ",
        document.sighting().printed().published().orElse("no date"),
        document.sighting().printed().outlet().orElse("no outlet given"),
        document.sighting().document(),
        "“" + document.sighting().place().words() + "”");
  }

  private static String told(SourcePage.Told told) {
    String content = told.content().stream().map(Place::words).collect(Collectors.joining(" … "));
    String denied = told.manner().polarity() == Polarity.NEGATIVE ? " · denies this" : "";
    return Printable.line("%s %s: %s%s".formatted(told.id(), told.cue().words(), content, denied));
  }

  private static String period(Optional<String> first, Optional<String> last) {
    if (first.isEmpty() || first.equals(last)) {
      return Printable.line(first.orElse("no date"));
    }
    return Printable.line(first.get() + " to " + last.orElse(""));
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
