package org.hearsay.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Refusal;
import org.hearsay.text.Span;

/// Reads one annotator's file: brat standoff as PolNeAR uses it.
///
/// A `T` line names a span, in code points of the text, fragments separated by semicolons. An `E`
/// line ties spans together as an attribution, with or without a source; a second content is called
/// `Content2`. Spans that no attribution uses (`Discard`, `Discuss`) are not scored, and a name
/// that is tied and never given is passed over. The words of a span that runs over a line end
/// continue on a line without a tab, which is skipped, as is every kind of line not named here.
final class Standoff {
  private static final Pattern ATTRIBUTION = Pattern.compile("Attribution(-no-source)?:\\S+");
  private static final Pattern TIE = Pattern.compile("(Source|Cue|Content)\\d*:(\\S+)");
  private static final Pattern PLACE = Pattern.compile("(\\d{1,9}) (\\d{1,9})");

  private final String path;
  private final int[] offsets;
  private final Map<String, List<Span>> spans = new HashMap<>();
  private final List<Event> events = new ArrayList<>();

  /// An attribution and the id of its `E` line.
  record Event(String id, LinkedSpans spans) {}

  private Standoff(String path, String text) {
    this.path = path;
    this.offsets = offsets(text);
  }

  /// The attributions of an annotation, in its own order.
  ///
  /// @param path its file, for messages
  /// @param annotation what the file holds
  /// @param text the article it is about
  static List<LinkedSpans> read(String path, String annotation, String text) {
    return events(path, annotation, text).stream().map(Event::spans).toList();
  }

  /// The same with their ids.
  static List<Event> events(String path, String annotation, String text) {
    Standoff standoff = new Standoff(path, text);
    List<String> lines = annotation.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      standoff.span(lines.get(i), i + 1);
    }
    lines.forEach(standoff::attribution);
    return standoff.events;
  }

  private void span(String line, int number) {
    String[] fields = line.split("\t", 3);
    if (fields.length < 2 || !fields[0].matches("T\\d+")) {
      return;
    }
    int kindEnd = fields[1].indexOf(' ');
    if (kindEnd < 0) {
      throw wrong(number, "a span without a place");
    }
    List<Span> fragments = new ArrayList<>();
    for (String place : fields[1].substring(kindEnd + 1).split(";", -1)) {
      fragments.add(place(place, number));
    }
    spans.put(fields[0], fragments);
  }

  private Span place(String place, int number) {
    Matcher matcher = PLACE.matcher(place);
    if (!matcher.matches()) {
      throw wrong(number, "'" + place + "' is not a place; places look like 10 25");
    }
    int start = Integer.parseInt(matcher.group(1));
    int end = Integer.parseInt(matcher.group(2));
    if (start >= end || end >= offsets.length) {
      throw wrong(number, "place " + place + " is not in the text; do the two belong together?");
    }
    return new Span(offsets[start], offsets[end]);
  }

  private void attribution(String line) {
    String[] fields = line.split("\t", 3);
    if (fields.length < 2 || !fields[0].matches("E\\d+")) {
      return;
    }
    String[] ties = fields[1].split(" ", -1);
    if (!ATTRIBUTION.matcher(ties[0]).matches()) {
      return;
    }
    Map<Role, List<Span>> parts = new EnumMap<>(Role.class);
    for (String tie : ties) {
      Matcher matcher = TIE.matcher(tie);
      if (matcher.matches()) {
        parts
            .computeIfAbsent(role(matcher.group(1)), role -> new ArrayList<>())
            .addAll(spans.getOrDefault(matcher.group(2), List.of()));
      }
    }
    linked(parts).ifPresent(spans -> events.add(new Event(fields[0], spans)));
  }

  private static Optional<LinkedSpans> linked(Map<Role, List<Span>> parts) {
    if (parts.values().stream().allMatch(List::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(
        new LinkedSpans(
            parts.getOrDefault(Role.SOURCE, List.of()),
            parts.getOrDefault(Role.CUE, List.of()),
            parts.getOrDefault(Role.CONTENT, List.of())));
  }

  private static Role role(String name) {
    return switch (name) {
      case "Source" -> Role.SOURCE;
      case "Cue" -> Role.CUE;
      default -> Role.CONTENT;
    };
  }

  private Refusal wrong(int line, String reason) {
    return new Refusal("E004", path, "line " + line + ": " + reason);
  }

  /// The UTF-16 offset of every code point and of the end.
  private static int[] offsets(String text) {
    int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
    int offset = 0;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = offset;
      if (offset < text.length()) {
        offset += Character.charCount(text.codePointAt(offset));
      }
    }
    return offsets;
  }
}
