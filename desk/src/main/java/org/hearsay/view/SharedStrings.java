package org.hearsay.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Strings that many documents have in common, each held once. Thread rule: one thread.
final class SharedStrings {
  private final Map<String, Optional<String>> held = new HashMap<>();

  Optional<String> of(Optional<String> words) {
    return words.flatMap(given -> held.computeIfAbsent(given, Optional::of));
  }

  String of(String words) {
    return held.computeIfAbsent(words, Optional::of).orElse(words);
  }

  List<String> of(List<String> words) {
    return words.stream().map(this::of).toList();
  }
}
