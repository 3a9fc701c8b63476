package org.hearsay.link.origin.trace;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The named people of a story with all that its documents say of each: one document calls somebody
/// the mayor, another no more than by name.
final class Known {
  /// What a document says of somebody, however many documents say it.
  private record Said(
      PersonName name, Voice.Nature nature, Optional<Body> body, List<String> described) {}

  private final Set<Said> named = new LinkedHashSet<>();
  private final Set<String> outlets = new LinkedHashSet<>();
  private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

  Known(Collection<Testimony> testimonies) {
    for (Testimony testimony : testimonies) {
      outlets.addAll(testimony.head().outlets());
      for (Voice voice : testimony.named()) {
        voice
            .person()
            .ifPresent(name ->
                named.add(new Said(name, voice.nature(), voice.body(), voice.described())));
      }
    }
  }

  /// Whether one of the story's documents is published under a name.
  private boolean isOutlet(String name) {
    return asked.computeIfAbsent(
        name, one -> outlets.stream().anyMatch(outlet -> Outlets.same(outlet, one)));
  }

  /// The same voice with what the story says of whoever bears its name.
  Voice of(Voice voice) {
    if (voice.person().isEmpty()) {
      return voice;
    }
    if (isOutlet(voice.name())) {
      return Voice.plain(Voice.Nature.OUTLET, voice.name(), voice.where());
    }
    PersonName name = voice.person().get();
    Set<String> described = new LinkedHashSet<>(voice.described());
    Optional<Body> body = voice.body();
    Voice.Nature nature = voice.nature();
    for (Said other : named) {
      if (voice.person().get().mayBe(other.name())) {
        described.addAll(other.described());
        name = name.isLone() ? other.name() : name;
        body = body.or(other::body);
        boolean mouth = other.nature() == Voice.Nature.BODY && nature == Voice.Nature.PERSON;
        nature = mouth ? other.nature() : nature;
      }
    }
    return new Voice(
        nature,
        voice.name(),
        Optional.of(name),
        body,
        List.copyOf(described),
        voice.one(),
        voice.where());
  }
}
