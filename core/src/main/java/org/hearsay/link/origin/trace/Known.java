package org.hearsay.link.origin.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The named people of a story with all that its documents say of each: one document calls somebody
/// the mayor, another no more than by name.
final class Known {
  private final List<Voice> named = new ArrayList<>();
  private final List<Head> heads;

  Known(Collection<Testimony> testimonies) {
    testimonies.forEach(testimony -> named.addAll(testimony.named()));
    heads = testimonies.stream().map(Testimony::head).toList();
  }

  /// The same voice with what the story says of whoever bears its name.
  Voice of(Voice voice) {
    if (voice.person().isEmpty()) {
      return voice;
    }
    if (heads.stream().anyMatch(head -> head.isOf(voice.name()))) {
      return Voice.plain(Voice.Nature.OUTLET, voice.name(), voice.where());
    }
    PersonName name = voice.person().get();
    Set<String> described = new LinkedHashSet<>(voice.described());
    Optional<Body> body = voice.body();
    Voice.Nature nature = voice.nature();
    for (Voice other : named) {
      if (other.person().filter(voice.person().get()::mayBe).isPresent()) {
        described.addAll(other.described());
        name = name.isLone() ? other.person().get() : name;
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
