package org.hearsay.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.correction.Change;
import org.hearsay.correction.Quote;
import org.hearsay.correction.Speaker;
import org.hearsay.correction.Speaker.Description;
import org.hearsay.correction.Wording;
import org.hearsay.correction.json.CorrectionParser;
import org.hearsay.store.KeptCorrection;

/// A kept correction as lines for a terminal: number, what, who and when, the words it speaks of,
/// why, and what became of it. No words of the document can command the terminal.
public final class CorrectionText {
  private static final int SHOWN = 80;

  private CorrectionText() {}

  /// @param notice why its words were not found, absent if they were
  public static List<String> of(KeptCorrection kept, Optional<String> notice) {
    List<String> lines = new ArrayList<>();
    KeptCorrection.Made made = kept.made();
    lines.add(
        kept.number()
            + "  "
            + kept.kind()
            + "  "
            + made.at()
            + "  "
            + Printable.line(made.author()));
    Change change = new CorrectionParser().change("correction " + kept.number(), kept.body());
    lines.add("   " + words(change));
    if (!made.reason().isBlank()) {
      lines.add("   because: " + Printable.line(made.reason()));
    }
    kept.undone()
        .ifPresent(undone ->
            lines.add("   taken back  " + undone.at() + "  " + Printable.line(undone.by())));
    notice.ifPresent(words -> lines.add("   orphaned: " + Printable.line(words)));
    return List.copyOf(lines);
  }

  private static String words(Change change) {
    return switch (change) {
      case Change.Accept(Wording statement) -> told(statement);
      case Change.Reject(Wording statement) -> told(statement);
      case Change.Add(Wording statement) -> told(statement);
      case Change.Edit(Wording before, Wording after) -> told(before) + " → " + told(after);
      case Change.Describe(Speaker source, Description as) -> called(source) + " → " + called(as);
      case Change.Merge(List<Speaker> sources) ->
          sources.stream().map(CorrectionText::called).collect(Collectors.joining(" + "));
      case Change.Split split -> {
        String words =
            split.mentions().stream()
                .map(mention -> shown(mention.exact()))
                .collect(Collectors.joining(", "));
        yield words + " of " + called(split.source()) + " → " + called(split.as());
      }
      case Change.Undo(String correction) -> Printable.line(correction);
    };
  }

  private static String told(Wording wording) {
    String source = wording.source().map(quote -> Printable.line(quote.exact()) + " ").orElse("");
    String content =
        wording.content().stream().map(Quote::exact).collect(Collectors.joining(" … "));
    return source + Printable.line(wording.cue().exact()) + " " + shown(content) + manner(wording);
  }

  private static String manner(Wording wording) {
    return " ("
        + List.of(
                wording.manner().quotation(),
                wording.manner().attitude(),
                wording.manner().polarity())
            .stream()
            .map(word -> word.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "))
        + ")";
  }

  private static String called(Speaker speaker) {
    return speaker
        .as()
        .name()
        .map(Printable::line)
        .orElseGet(() -> shown(speaker.mentions().getFirst().exact()));
  }

  private static String called(Description as) {
    return Printable.line(
        as.name().map(name -> name + ", ").orElse("")
            + as.kind().label()
            + as.title().map(title -> ", " + title).orElse(""));
  }

  private static String shown(String words) {
    String line = Printable.line(words);
    boolean fits = line.codePointCount(0, line.length()) <= SHOWN;
    return "“" + (fits ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…") + "”";
  }
}
