package org.hearsay.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/// A statement that the machine missed, in the words of the document, as a person types them.
///
/// Words are those of the text from their first letter to their last; any white space is the same
/// as any other, and straight quotation marks are the same as curly ones. Where words stand at
/// several places nothing is guessed: one of [#at] has to say where they begin.
///
/// @param source the words that name who says it, absent if nobody is named
/// @param cue the words that attribute
/// @param content what is said, in fragments, in any order, never empty
/// @param at code points at which words begin that stand in the text more than once
public record Missed(Optional<String> source, String cue, List<String> content, Set<Integer> at) {
  private static final int MOST_SHOWN = 5;
  private static final String LETTER = "[\\p{L}\\p{N}]";
  private static final String BLANK = "[\\s\\p{Z}]+";

  /// Signs that are the same as others.
  private static final Map<Integer, String> SAME = new HashMap<>();

  static {
    for (String alike : List.of("'\u2018\u2019\u201b", "\"\u201c\u201d\u201e\u201f")) {
      alike.chars().forEach(sign -> SAME.put(sign, "[" + alike + "]"));
    }
  }

  public Missed {
    content = Limits.list("the fragments of a content", content, 1);
    at = Set.copyOf(at);
  }

  /// The places of the words.
  ///
  /// @param content in text order
  record Found(Optional<Span> source, Span cue, List<Span> content) {}

  /// What of it cannot be found, in a sentence.
  static final class NotFound extends Exception {
    private static final long serialVersionUID = 1;

    private NotFound(String why) {
      super(why);
    }

    String why() {
      return String.valueOf(getMessage());
    }
  }

  /// Finds the words.
  ///
  /// @throws NotFound if some stand nowhere, or at several places and none was chosen, or overlap
  Found in(CodePoints text) throws NotFound {
    Set<Integer> used = new HashSet<>();
    Optional<Span> naming = Optional.empty();
    if (source.isPresent()) {
      naming = Optional.of(place(text, source.get(), used));
    }
    Span attributing = place(text, cue, used);
    List<Span> said = new ArrayList<>();
    for (String fragment : content) {
      said.add(place(text, fragment, used));
    }
    for (int offset : at) {
      if (!used.contains(offset)) {
        throw new NotFound("none of the words begins at " + offset);
      }
    }
    List<Span> all = new ArrayList<>(said);
    all.add(attributing);
    naming.ifPresent(all::add);
    checkApart(text, all.stream().sorted().toList());
    return new Found(naming, attributing, said.stream().sorted().toList());
  }

  private Span place(CodePoints text, String words, Set<Integer> used) throws NotFound {
    List<Span> places = places(text.text(), words);
    List<Span> chosen =
        places.stream().filter(place -> at.contains(text.codePoint(place.start()))).toList();
    chosen.forEach(place -> used.add(text.codePoint(place.start())));
    String shown = Orphaned.shown(words);
    if (places.isEmpty()) {
      throw new NotFound("the words " + shown + " do not stand in the document");
    }
    if (chosen.size() == 1 || places.size() == 1) {
      Span place = chosen.isEmpty() ? places.getFirst() : chosen.getFirst();
      if (place.length() > Quote.LONGEST) {
        throw new NotFound("the words " + shown + " are longer than a statement can be");
      }
      return place;
    }
    List<String> starts =
        (chosen.isEmpty() ? places : chosen)
            .stream()
                .limit(MOST_SHOWN)
                .map(place -> Integer.toString(text.codePoint(place.start())))
                .toList();
    throw new NotFound(
        "the words "
            + shown
            + " stand at "
            + places.size()
            + " places, beginning at "
            + String.join(", ", starts)
            + (places.size() > MOST_SHOWN ? " …" : "")
            + "; say which of them with one --at");
  }

  /// All places of the words, overlapping ones too.
  private static List<Span> places(String text, String words) {
    List<Span> places = new ArrayList<>();
    if (words.isBlank()) {
      return places;
    }
    Matcher matcher = pattern(words.strip()).matcher(text);
    int from = 0;
    while (from <= text.length() && matcher.find(from)) {
      places.add(new Span(matcher.start(), matcher.end()));
      from = matcher.start() + 1;
    }
    return places;
  }

  /// A word does not begin or end inside another.
  private static Pattern pattern(String words) {
    StringBuilder pattern = new StringBuilder();
    if (Character.isLetterOrDigit(words.codePointAt(0))) {
      pattern.append("(?<!").append(LETTER).append(')');
    }
    boolean blank = false;
    for (int sign : words.codePoints().toArray()) {
      boolean space = Character.isWhitespace(sign) || Character.isSpaceChar(sign);
      if (!space) {
        pattern.append(SAME.getOrDefault(sign, Pattern.quote(Character.toString(sign))));
      } else if (!blank) {
        pattern.append(BLANK);
      }
      blank = space;
    }
    if (Character.isLetterOrDigit(words.codePointBefore(words.length()))) {
      pattern.append("(?!").append(LETTER).append(')');
    }
    return Pattern.compile(pattern.toString());
  }

  /// No two of the places, in text order, overlap.
  private static void checkApart(CodePoints text, List<Span> places) throws NotFound {
    for (int i = 1; i < places.size(); i++) {
      if (places.get(i).start() < places.get(i - 1).end()) {
        throw new NotFound(
            "the words "
                + Orphaned.shown(places.get(i - 1).in(text.text()))
                + " and "
                + Orphaned.shown(places.get(i).in(text.text()))
                + " overlap; source, cue and content are different words");
      }
    }
  }
}
