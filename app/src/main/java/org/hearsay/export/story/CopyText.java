package org.hearsay.export.story;

import java.util.stream.Collectors;
import org.hearsay.export.Printable;
import org.hearsay.link.Boilerplate;
import org.hearsay.link.Copy;
import org.hearsay.link.Descent;
import org.hearsay.link.Excerpt;
import org.hearsay.link.Passage;
import org.hearsay.link.copy.Copies;

/// What documents have from each other, as text for a terminal: both places, why it is a copy, and
/// who has it from whom. No words of a document can command the terminal.
public final class CopyText {
  private CopyText() {}

  public static String of(Copies copies) {
    StringBuilder lines = new StringBuilder();
    int number = copies.copies().size();
    lines.append(number == 1 ? "1 passage\n" : number + " passages\n");
    copies.copies().forEach(copy -> copy(lines, copy));
    if (!copies.boilerplate().isEmpty()) {
      lines.append("\nLeft out as what a site prints on many of its pages\n");
      copies.boilerplate().forEach(words -> boilerplate(lines, words));
    }
    return lines.toString();
  }

  private static void copy(StringBuilder lines, Copy copy) {
    Passage passage = copy.passage();
    Excerpt one = new Excerpt(passage.one(), passage.inOne());
    Excerpt other = new Excerpt(passage.other(), passage.inOther());
    lines.append(
        "\n%s, %d %% alike: %s\n"
            .formatted(
                copy.kind().label(), Math.round(100 * passage.likeness()), copy.ground().label()));
    lines.append("  ").append(descent(copy.descent(), passage)).append('\n');
    for (Excerpt place : new Excerpt[] {one, other}) {
      lines.append("  ").append(Citation.of(place)).append('\n');
      lines.append("    ").append(Citation.quoted(place)).append('\n');
    }
  }

  private static String descent(Descent descent, Passage passage) {
    String who =
        switch (descent.direction()) {
          case ONE_FROM_OTHER -> "the first has it from the second";
          case OTHER_FROM_ONE -> "the second has it from the first";
          case BOTH_FROM_THIRD -> "both have it from " + Printable.line(descent.third().orElse(""));
          case UNKNOWN -> "not known who has it from whom";
        };
    String shown =
        descent.shown().stream()
            .map(words -> Citation.quoted(words) + place(words, passage))
            .collect(Collectors.joining(", "));
    String sign =
        descent
            .sign()
            .map(s ->
                switch (s) {
                  case CREDIT -> ", by a credit";
                  case RELEASE -> ", by a press release";
                  case DATE -> ", by their dates";
                })
            .orElse("");
    return who + sign + (shown.isEmpty() ? "" : ": " + shown);
  }

  private static String place(Excerpt words, Passage passage) {
    String which = words.document().equals(passage.one()) ? "first" : "second";
    return " (%s, [%d, %d))".formatted(which, Citation.start(words), Citation.end(words));
  }

  private static void boilerplate(StringBuilder lines, Boilerplate words) {
    lines.append(
        "  %s, %d documents: %s\n"
            .formatted(
                Printable.line(words.site()), words.documents(), Citation.quoted(words.words())));
  }
}
