package org.hearsay.export.story;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.export.Printable;
import org.hearsay.store.story.KeptStory;
import org.hearsay.store.story.KeptStory.Member;

/// Stories as text for a terminal: the story, then a line or two for each document with the reason
/// why it is there. No words of an article can command the terminal.
public final class StoriesText {
  private static final int MOST_OUTLETS = 5;

  private StoriesText() {}

  public static String of(KeptStory story) {
    StringBuilder lines = new StringBuilder();
    lines.append(story.id()).append("  ").append(title(story)).append('\n');
    lines.append("  ").append(String.join(" · ", particulars(story))).append('\n');
    for (Member member : story.members()) {
      lines.append("  - ").append(Printable.line(document(member))).append('\n');
      lines.append("    ").append(because(member)).append('\n');
    }
    return lines.toString();
  }

  private static String title(KeptStory story) {
    return story.title().isBlank() ? "(no words)" : Printable.line(story.title());
  }

  private static List<String> particulars(KeptStory story) {
    Period period = Period.of(story);
    List<String> parts = new ArrayList<>();
    parts.add(count(story.members().size(), "document"));
    parts.add(days(period));
    if (!period.outlets().isEmpty()) {
      int shown = Math.min(MOST_OUTLETS, period.outlets().size());
      String more = shown < period.outlets().size() ? ", …" : "";
      parts.add(Printable.line(String.join(", ", period.outlets().subList(0, shown))) + more);
    }
    return parts;
  }

  private static String days(Period period) {
    if (period.first().equals(period.last())) {
      return Printable.line(period.first().orElse("no date"));
    }
    return Printable.line(period.first().orElse("") + " to " + period.last().orElse(""));
  }

  private static String document(Member member) {
    return String.join(
        " · ",
        member.id().shortened(),
        Period.day(member).orElse("no date"),
        member.document().outlet().orElse("no outlet given"),
        member.path());
  }

  private static String because(Member member) {
    String words = Printable.line(member.because().words());
    return member
        .because()
        .nearest()
        .map(near -> "like " + near.document().shortened() + ": " + words)
        .orElse("begins it: " + words);
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
