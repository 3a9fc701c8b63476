package org.hearsay.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.attribution.Manner.Polarity;
import org.hearsay.search.Answer;
import org.hearsay.search.Hit;
import org.hearsay.search.Place;
import org.hearsay.search.Snippet;

/// An answer as text for a terminal: who, the words, where.
///
/// The words that were searched for stand in bold, or between asterisks where there is no colour.
/// No words of an article can command the terminal.
public final class HitText {
  /// Marks that no text keeps: they are taken out of it before.
  private static final char OPEN = '\uE000';

  private static final char CLOSE = '\uE001';

  private static final String NOT_THE_SAME =
      "Alike is not the same: a statement and its denial, or one number and another, are alike.";

  private final boolean colour;

  public HitText(boolean colour) {
    this.colour = colour;
  }

  public String of(Answer answer) {
    StringBuilder text = new StringBuilder(summary(answer)).append('\n');
    boolean like = answer.query().like().isPresent();
    if (like) {
      text.append(NOT_THE_SAME).append('\n');
    }
    int number = (answer.page().number() - 1) * answer.page().size();
    for (Hit hit : answer.hits()) {
      text.append(String.format(Locale.ROOT, "%n%-4s%s%n", ++number, headline(hit)));
      text.append("    ").append(words(hit.snippet())).append('\n');
      text.append("    ").append(particulars(hit, like)).append('\n');
    }
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  /// How many there are, and what was searched where there are none.
  private static String summary(Answer answer) {
    String asked = asked(answer);
    String unit = answer.page().level().label();
    if (answer.total() == 0) {
      String searched = count(answer.scope().units(), unit) + " of ";
      String documents = count(answer.scope().documents(), "document");
      return "Nothing found in " + searched + documents + ": " + asked;
    }
    boolean near = answer.query().like().isPresent();
    String found = count(answer.total(), unit) + (near ? ", " : " found: ") + asked;
    int first = (answer.page().number() - 1) * answer.page().size() + 1;
    if (answer.hits().isEmpty()) {
      return found + " (there is no page " + answer.page().number() + ")";
    }
    boolean whole = answer.hits().size() == answer.total();
    int last = first + answer.hits().size() - 1;
    return whole ? found : found + " (" + first + " to " + last + ")";
  }

  private static String asked(Answer answer) {
    String words = Printable.line(answer.query().words());
    String besides = words.isEmpty() ? "" : " among: " + words;
    return answer.query().like().map(like -> "the most alike first" + besides).orElse(words);
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }

  private static String headline(Hit hit) {
    return switch (hit.found()) {
      case Hit.Statement statement ->
          statement.speaker().map(HitText::speaker).orElse("nobody named");
      case Hit.Source source ->
          speaker(source.speaker()) + ", " + count(source.statements(), "statement");
      case Hit.Text _ -> Printable.line(hit.document().title().orElse(hit.document().path()));
    };
  }

  private static String speaker(Hit.Speaker speaker) {
    String mark = speaker.anonymous() ? "[ANONYMOUS] " : "";
    Optional<String> title = speaker.name().isPresent() ? speaker.title() : Optional.empty();
    String rest = title.map(words -> ", " + words).orElse("");
    return mark + Printable.line(speaker.label() + rest) + " (" + speaker.kind().label() + ")";
  }

  private static String particulars(Hit hit, boolean like) {
    List<String> particulars = new ArrayList<>();
    if (like) {
      particulars.add(String.format(Locale.ROOT, "%.2f", hit.score()));
    }
    if (hit.found() instanceof Hit.Statement statement) {
      particulars.add(statement.manner().quotation().name().toLowerCase(Locale.ROOT));
      if (statement.manner().polarity() == Polarity.NEGATIVE) {
        particulars.add("denies it");
      }
    }
    hit.document().outlet().ifPresent(particulars::add);
    hit.document().published().ifPresent(particulars::add);
    particulars.add(hit.document().path());
    Place place = hit.snippet().place();
    particulars.add("characters " + place.start() + " to " + place.end());
    return String.join(" · ", particulars.stream().map(Printable::line).toList());
  }

  private String words(Snippet snippet) {
    String text = snippet.words();
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Place place : snippet.highlights()) {
      int start = place.span().start() - snippet.place().span().start();
      int end = place.span().end() - snippet.place().span().start();
      marked.append(unmarked(text.substring(at, start))).append(OPEN);
      marked.append(unmarked(text.substring(start, end))).append(CLOSE);
      at = end;
    }
    marked.append(unmarked(text.substring(at)));
    return Printable.line(marked.toString())
        .replace(String.valueOf(OPEN), colour ? "\u001B[1m" : "*")
        .replace(String.valueOf(CLOSE), colour ? "\u001B[0m" : "*");
  }

  private static String unmarked(String words) {
    return words.replace(OPEN, '\uFFFD').replace(CLOSE, '\uFFFD');
  }
}
