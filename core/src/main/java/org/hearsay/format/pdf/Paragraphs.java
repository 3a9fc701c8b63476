package org.hearsay.format.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.WordList;

/// Joins the lines of a document into paragraphs and mends words broken at the ends of lines.
///
/// 1. Within a column a paragraph ends where the space to the next line is wider than that between
///    most lines (of larger letters, in proportion), the size of the letters changes, the next line
///    is indented, or a line that ends a sentence stops well before the column does.
/// 2. From one column or page to the next it goes on unless it ended a sentence there.
/// 3. A hyphen before a line's end goes when the rest goes on in small letters, unless the document
///    writes the word with its hyphen elsewhere, or the rest as a word of its own behind one that
///    compounds begin with ("then-minister").
final class Paragraphs {
  private static final float WIDE = 1.35f;
  private static final float INDENT = 0.8f;
  private static final float SHORT = 0.15f;
  private static final float OTHER_SIZE = 0.12f;
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:]['\"\u2019\u201d)\\]]*");
  private static final Pattern COMPOUND = Pattern.compile("\\p{L}+(?:-\\p{L}+)+");

  /// A word that is broken at neither end.
  private static final Pattern WHOLE = Pattern.compile("(?<= )\\p{L}+(?=[ .,;:?!'\u2019\u201d])");

  private static final Pattern BROKEN =
      Pattern.compile("(?s).*?((?:\\p{L}+-)*\\p{L}+)([-\u2010\u00ad])$");
  private static final Pattern GOES_ON = Pattern.compile("(\\p{Ll}[\\p{L}]*).*");
  private static final int LOOK_BACK = 80;

  /// What compounds begin with; also in front of the broken-off rest of a word, so that they alone
  /// prove nothing.
  private static final Set<String> OPENERS =
      WordList.of(
          """
          then well ex self half vice all long short high low mid far right left one two three four
          five six seven eight nine ten non anti pro co cross so much no old new part full first
          second third ill best hard soft
          """);

  private final List<Line> lines;
  private final Set<String> compounds = new HashSet<>();
  private final Set<String> words = new HashSet<>();

  private Paragraphs(List<Line> lines) {
    this.lines = lines;
    for (Line line : lines) {
      note(COMPOUND.matcher(line.text()), compounds);
      note(WHOLE.matcher(line.text()), words);
    }
  }

  private static void note(Matcher found, Set<String> in) {
    while (found.find()) {
      in.add(found.group().toLowerCase(Locale.ROOT));
    }
  }

  /// @param lines those of all pages in reading order
  /// @return the paragraphs, a blank line between each two
  static String join(List<Line> lines) {
    return new Paragraphs(lines).text();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int block = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i == block) {
        int end = blockEnd(i);
        if (i > 0) {
          append(text, lines.get(i), !continues(lines.get(i - 1), lines.get(i)));
        } else {
          text.append(lines.get(i).text());
        }
        appendBlock(text, lines.subList(i, end));
        block = end;
        i = end - 1;
      }
    }
    return text.toString();
  }

  /// Lines under each other in one column.
  private int blockEnd(int start) {
    int end = start + 1;
    while (end < lines.size()
        && lines.get(end).y() > lines.get(end - 1).y()
        && lines.get(end).overlaps(lines.get(end - 1))) {
      end++;
    }
    return end;
  }

  private void appendBlock(StringBuilder text, List<Line> block) {
    float left = block.stream().map(Line::left).min(Float::compare).orElseThrow();
    float right = block.stream().map(Line::right).max(Float::compare).orElseThrow();
    float pitch = pitch(block);
    float size = median(block.stream().map(Line::size).toList());
    for (int i = 1; i < block.size(); i++) {
      Line above = block.get(i - 1);
      Line line = block.get(i);
      boolean ends =
          otherSize(above, line)
              || line.y() - above.y() > WIDE * pitch * Math.max(1, line.size() / size)
              || isIndented(above, line, left)
              || SENTENCE_END.matcher(above.text()).matches()
                  && above.right() < right - SHORT * (right - left);
      append(text, line, ends);
    }
  }

  /// The distance between most lines: the median, or for two lines what their size suggests.
  private static float pitch(List<Line> block) {
    List<Float> steps = new ArrayList<>();
    for (int i = 1; i < block.size(); i++) {
      if (!otherSize(block.get(i - 1), block.get(i))) {
        steps.add(block.get(i).y() - block.get(i - 1).y());
      }
    }
    float usual = 1.25f * block.getFirst().size();
    return steps.size() < 2 ? usual : Math.min(median(steps), 2 * usual);
  }

  private static float median(List<Float> values) {
    return values.stream().sorted().skip((values.size() - 1) / 2).findFirst().orElseThrow();
  }

  private static boolean isIndented(Line above, Line line, float left) {
    return line.left() > left + INDENT * line.size() && above.left() < left + 0.3f * above.size();
  }

  private static boolean otherSize(Line one, Line other) {
    return Math.abs(one.size() - other.size()) > OTHER_SIZE * Math.max(one.size(), other.size());
  }

  private static boolean continues(Line last, Line next) {
    return !otherSize(last, next) && !SENTENCE_END.matcher(last.text()).matches();
  }

  private void append(StringBuilder text, Line line, boolean paragraphEnds) {
    if (paragraphEnds) {
      text.append("\n\n").append(line.text());
      return;
    }
    Matcher rest = GOES_ON.matcher(line.text());
    int from = Math.max(0, text.length() - LOOK_BACK);
    Matcher broken = BROKEN.matcher(text.substring(from));
    if (!broken.matches()) {
      text.append(' ').append(line.text());
      return;
    }
    boolean soft = broken.group(2).equals("\u00ad");
    if (soft || rest.matches() && !isCompound(broken.group(1), rest.group(1))) {
      text.setLength(text.length() - 1);
    }
    text.append(line.text());
  }

  private boolean isCompound(String start, String rest) {
    String first = start.toLowerCase(Locale.ROOT);
    return compounds.contains(first + "-" + rest)
        || OPENERS.contains(first) && words.contains(rest) && !words.contains(first + rest);
  }
}
