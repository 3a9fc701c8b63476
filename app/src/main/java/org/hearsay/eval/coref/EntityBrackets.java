package org.hearsay.eval.coref;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/// The brackets of one document's entities, opened and closed word by word. A closing bracket
/// closes the last one opened for the same entity and part.
final class EntityBrackets {
  /// The name of an entity, then perhaps which part of how many of a mention in parts.
  private static final Pattern NAME = Pattern.compile("([^-\\[]*+)(?:\\[(\\d{1,3})/(\\d{1,3})])?");

  private final Map<String, Deque<Integer>> open = new LinkedHashMap<>();
  private final Map<String, List<Place>> entities = new LinkedHashMap<>();
  private final Map<String, List<Span>> parts = new HashMap<>();

  /// @param body what stands in the bracket: the entity's name, then whatever the corpus adds
  /// @param start where its first word begins
  void open(String body, int start) {
    open.computeIfAbsent(key(body), _ -> new ArrayDeque<>()).push(start);
  }

  /// Whether there was such a bracket to close.
  ///
  /// @param end where its last word ends
  boolean close(String body, int end) {
    String key = key(body);
    Deque<Integer> starts = open.getOrDefault(key, new ArrayDeque<>());
    if (starts.isEmpty()) {
      return false;
    }
    add(key, new Span(starts.pop(), end));
    return true;
  }

  private void add(String key, Span span) {
    Matcher name = NAME.matcher(key);
    boolean whole = !name.matches() || name.group(2) == null;
    String entity = whole ? key : name.group(1);
    List<Span> held =
        whole ? new ArrayList<>() : parts.computeIfAbsent(entity, _ -> new ArrayList<>());
    held.add(span);
    if (whole || name.group(2).equals(name.group(3))) {
      Place place = new Place(apart(held));
      entities.computeIfAbsent(entity, _ -> new ArrayList<>()).add(place);
      held.clear();
    }
  }

  /// The parts in text order, those that overlap made one.
  private static List<Span> apart(List<Span> parts) {
    List<Span> apart = new ArrayList<>();
    for (Span part : parts.stream().sorted().toList()) {
      if (!apart.isEmpty() && part.start() < apart.getLast().end()) {
        Span last = apart.removeLast();
        apart.add(new Span(last.start(), Math.max(last.end(), part.end())));
      } else {
        apart.add(part);
      }
    }
    return apart;
  }

  private static String key(String body) {
    Matcher name = NAME.matcher(body);
    return name.lookingAt() ? name.group() : body;
  }

  /// A bracket that is still open.
  Optional<String> unclosed() {
    return open.entrySet().stream()
        .filter(one -> !one.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// What was closed so far.
  Entities entities() {
    return Entities.of(List.copyOf(entities.values()));
  }
}
