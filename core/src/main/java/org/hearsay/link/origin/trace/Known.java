package org.hearsay.link.origin.trace;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.link.origin.trace.Voice.Nature;

/// The named people of a story with all that its documents say of each: one document calls somebody
/// the mayor, another no more than by name.
final class Known {
  /// What a document says of somebody, however many documents say it.
  private record Said(
      PersonName name, Nature nature, Optional<Body> body, List<String> described) {}

  private final Set<Said> named = new LinkedHashSet<>();
  private final Set<String> outlets = new LinkedHashSet<>();
  private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

  Known(Collection<Testimony> testimonies) {
    for (Testimony testimony : testimonies) {
      outlets.addAll(testimony.head().outlets());
      for (Voice voice : testimony.named()) {
        voice
            .person()
            .ifPresent(
                name -> named.add(new Said(name, voice.nature(), voice.body(), voice.described())));
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
      return Voice.plain(Nature.OUTLET, voice.name(), voice.where());
    }
    PersonName name = voice.person().get();
    Set<String> described = new LinkedHashSet<>(voice.described());
    Optional<Body> body = voice.body();
    Nature nature = voice.nature();
    for (Said other : named) {
      if (voice.person().get().mayBe(other.name())) {
        described.addAll(other.described());
        name = name.isLone() ? other.name() : name;
        body = body.or(other::body);
        nature = nature(nature, voice, other);
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

  /// A person is a body's voice if any document calls him one that speaks for it; a lone name that
  /// was taken for a body's is a person's if another document has the whole name.
  private static Nature nature(Nature nature, Voice voice, Said other) {
    boolean speaks = other.described().stream().anyMatch(Body::isSpeaker);
    if (nature == Nature.PERSON && other.nature() == Nature.BODY && speaks) {
      return Nature.BODY;
    }
    boolean whole = other.nature() == Nature.PERSON && !other.name().isLone();
    boolean lone = voice.person().filter(PersonName::isLone).isPresent();
    return nature == Nature.BODY && whole && lone ? Nature.PERSON : nature;
  }
}
