package org.hearsay.export.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.export.Printable;
import org.hearsay.link.Account;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;
import org.hearsay.link.origin.Join;
import org.hearsay.link.origin.OriginGroup;
import org.hearsay.link.origin.Route;
import org.hearsay.link.origin.Step;
import org.hearsay.view.story.ClaimPage;
import org.hearsay.view.story.Contrary;
import org.hearsay.view.story.StoryPage;

/// A story and its claims as text for a terminal. No words of a document can command the terminal.
public final class StoryText {
  private static final int COLUMNS = 20;

  private StoryText() {}

  /// The accounts side by side: the documents, numbered, then a row for each claim that says under
  /// the number of each document whether it says so, differs, or is silent.
  public static String of(StoryPage page) {
    StringBuilder lines = new StringBuilder(Printable.line(page.title())).append('\n');
    lines.append(extent(page)).append("\n\n");
    for (int k = 0; k < page.documents().size(); k++) {
      lines.append("%3d  %s\n".formatted(k + 1, Citation.of(page.documents().get(k))));
    }
    if (page.claims().isEmpty()) {
      return lines.append("\nNothing is told by two of these documents.\n").toString();
    }
    lines.append("\n● said   ≠ differs   · silent\n");
    page.claims().forEach(claim -> row(lines, page, claim));
    lines.append("\nhearsay claim ID shows where a claim comes from, with the words.\n");
    return lines.toString();
  }

  /// How much there is of a story.
  static String extent(StoryPage page) {
    return "%s, %s · story %s"
        .formatted(
            count(page.documents().size(), "document"),
            count(page.claims().size(), "claim told by more than one of them"),
            page.id());
  }

  private static void row(StringBuilder lines, StoryPage page, ClaimPage claim) {
    lines.append('\n').append(Citation.quoted(claim.words())).append('\n');
    lines.append("  ").append(claim.summary()).append(" · claim ").append(claim.id()).append('\n');
    List<String> marks = new ArrayList<>();
    for (int k = 0; k < Math.min(COLUMNS, page.documents().size()); k++) {
      String mark =
          switch (page.cell(claim, page.documents().get(k)).stand()) {
            case SAID -> "●";
            case DIFFERS -> "≠";
            case ABSENT -> "·";
          };
      marks.add((k + 1) + mark);
    }
    String more = page.documents().size() > COLUMNS ? "  …" : "";
    lines.append("  ").append(String.join("  ", marks)).append(more).append('\n');
    for (Contrary contrary : claim.contraries()) {
      lines.append(
          "  ≠ %s %s: %s\n"
              .formatted(
                  number(page, contrary.other().excerpt().document()),
                  OriginWords.contrary(contrary),
                  Citation.quoted(contrary.other().excerpt())));
    }
  }

  private static String number(StoryPage page, Document document) {
    return String.valueOf(page.documents().indexOf(document) + 1);
  }

  /// One claim: the count, and the tree that shows why.
  public static String of(ClaimPage claim) {
    StringBuilder lines = new StringBuilder(Citation.quoted(claim.words())).append('\n');
    lines.append(sentence(claim.summary())).append('\n');
    int number = 0;
    for (OriginGroup group : claim.tracing().groups()) {
      String head = group.kind().counts() ? ++number + "." : "?";
      lines.append(
          "\n%-3s%s (%s)\n"
              .formatted(head, OriginWords.name(group), OriginWords.kind(group.kind())));
      group.routes().forEach(route -> route(lines, claim, route));
      group.joins().forEach(join -> join(lines, claim, join));
    }
    contraries(lines, claim);
    return lines.toString();
  }

  private static void route(StringBuilder lines, ClaimPage claim, Route route) {
    Excerpt excerpt = route.account().excerpt();
    lines.append(
        "   account %d%s  %s\n      %s\n"
            .formatted(
                place(claim, route.account().id()),
                stance(claim, route.account()),
                Citation.of(excerpt),
                Citation.quoted(excerpt)));
    route.steps().forEach(step -> step(lines, claim, step));
  }

  /// How an account stands to another one: ", repeats 1".
  static String stance(ClaimPage claim, Account account) {
    return claim
        .standing(account.id())
        .map(standing ->
            ", %s %d".formatted(standing.stance().label(), place(claim, standing.other().id())))
        .orElse("");
  }

  private static void step(StringBuilder lines, ClaimPage claim, Step step) {
    String onward = step.account().map(id -> " (account " + place(claim, id) + ")").orElse("");
    lines.append(
        "      ← %s%s: %s\n"
            .formatted(Printable.line(step.teller().name()), onward, step.rule().meaning()));
    words(lines, step.words(), excerptOf(claim));
  }

  private static void join(StringBuilder lines, ClaimPage claim, Join join) {
    lines.append(
        "   accounts %d and %d are one origin: %s\n"
            .formatted(
                place(claim, join.one()), place(claim, join.other()), join.rule().meaning()));
    words(lines, join.words(), excerptOf(claim));
  }

  /// The words that show something, each once, without those that stand above already.
  private static void words(StringBuilder lines, List<Excerpt> words, Set<Excerpt> above) {
    Set<Excerpt> shown = new LinkedHashSet<>(words);
    shown.removeAll(above);
    for (Excerpt excerpt : shown) {
      lines.append(
          "          %s %s [%d, %d)\n"
              .formatted(
                  Citation.quoted(excerpt),
                  Citation.outlet(excerpt.document()),
                  Citation.start(excerpt),
                  Citation.end(excerpt)));
    }
  }

  private static Set<Excerpt> excerptOf(ClaimPage claim) {
    Set<Excerpt> excerpts = new LinkedHashSet<>();
    claim.claim().accounts().forEach(account -> excerpts.add(account.excerpt()));
    return excerpts;
  }

  private static void contraries(StringBuilder lines, ClaimPage claim) {
    if (claim.contraries().isEmpty()) {
      return;
    }
    lines.append("\nWhat goes against it\n");
    for (Contrary contrary : claim.contraries()) {
      lines.append(
          "   %s %s\n      %s\n"
              .formatted(
                  Citation.of(contrary.other().excerpt()),
                  OriginWords.contrary(contrary),
                  Citation.quoted(contrary.other().excerpt())));
    }
  }

  /// The number of an account in its claim, from 1.
  private static int place(ClaimPage claim, String id) {
    List<Account> accounts = claim.claim().accounts();
    for (int k = 0; k < accounts.size(); k++) {
      if (accounts.get(k).id().equals(id)) {
        return k + 1;
      }
    }
    return 0;
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  private static String count(int number, String what) {
    return number + " " + (number == 1 ? what : what.replaceFirst("(document|claim)", "$1s"));
  }
}
