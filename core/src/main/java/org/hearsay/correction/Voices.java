package org.hearsay.correction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.correction.Draft.Voice;
import org.hearsay.text.Span;

/// Finds the sources of a draft that corrections speak of, by the words that stand for them.
///
/// Words stand for the one source that has them as a mention, or as more than half of one. If two
/// have, the one that is called as it was then is meant; if that does not tell, nobody is.
final class Voices {
  private final Draft draft;
  private final Anchors anchors;

  Voices(Draft draft, Anchors anchors) {
    this.draft = draft;
    this.anchors = anchors;
  }

  /// The source that is meant: the one that the first mention stands for, else the one that all
  /// other mentions agree on; absent if none of the words is a mention of anybody now.
  ///
  /// @throws Orphaned if the words stand for several sources, or none of them is in the text
  Optional<Voice> find(Speaker speaker) throws Orphaned {
    List<Span> places = places(speaker);
    if (places.isEmpty()) {
      throw new Orphaned(
          "None of the words that stood for "
              + Orphaned.shown(called(speaker))
              + " is found for certain.");
    }
    Set<Voice> met = new LinkedHashSet<>();
    for (Span place : places) {
      Optional<Voice> owner = owner(place, Optional.of(speaker.as()));
      if (owner.isPresent() && met.isEmpty() && isNaming(speaker, place)) {
        return owner;
      }
      owner.ifPresent(met::add);
    }
    if (met.size() > 1) {
      throw new Orphaned(
          "The words that stood for "
              + Orphaned.shown(called(speaker))
              + " belong to several sources now.");
    }
    return met.stream().findFirst();
  }

  /// The source that is meant.
  ///
  /// @throws Orphaned if there is none
  Voice get(Speaker speaker) throws Orphaned {
    Optional<Voice> found = find(speaker);
    if (found.isEmpty()) {
      throw new Orphaned(
          "The words that stood for "
              + Orphaned.shown(called(speaker))
              + " stand for no source now.");
    }
    return found.get();
  }

  /// The source that is meant, made anew from what it was called if no reading finds it.
  ///
  /// @param said the words that name it where its statement is made
  Voice getOrAdd(Speaker speaker, Optional<Span> said) throws Orphaned {
    List<Span> places = places(speaker);
    if (places.isEmpty() && said.isPresent()) {
      return draft.add(speaker.as(), Set.of(said.get()));
    }
    Optional<Voice> found = find(speaker);
    if (found.isPresent()) {
      return found.get();
    }
    return draft.add(speaker.as(), new TreeSet<>(places));
  }

  /// All sources that have one of the words that stood for a source.
  Set<Voice> owners(Speaker speaker) {
    Set<Voice> owners = new LinkedHashSet<>();
    for (Span place : places(speaker)) {
      draft.voices().stream()
          .filter(voice -> voice.mentions().contains(place) || near(voice, place))
          .forEach(owners::add);
    }
    return owners;
  }

  /// The source that words stand for.
  ///
  /// @throws Orphaned if they stand for several
  Optional<Voice> owner(Span words, Optional<Speaker.Description> as) throws Orphaned {
    List<Voice> owners =
        draft.voices().stream().filter(voice -> voice.mentions().contains(words)).toList();
    if (owners.isEmpty()) {
      owners = draft.voices().stream().filter(voice -> near(voice, words)).toList();
    }
    if (owners.size() > 1 && as.isPresent()) {
      List<Voice> called =
          owners.stream().filter(voice -> voice.description().equals(as.get())).toList();
      owners = called.isEmpty() ? owners : called;
    }
    if (owners.size() > 1) {
      throw new Orphaned("The same words stand for several sources now.");
    }
    return owners.stream().findFirst();
  }

  private static boolean near(Voice voice, Span words) {
    return voice.mentions().stream()
        .anyMatch(mention -> Places.share(List.of(mention), List.of(words)) > Places.LEAST);
  }

  private List<Span> places(Speaker speaker) {
    List<Span> places = new ArrayList<>();
    for (Quote mention : speaker.mentions()) {
      place(mention).ifPresent(places::add);
    }
    return places;
  }

  private boolean isNaming(Speaker speaker, Span place) {
    return place(speaker.mentions().getFirst()).filter(place::equals).isPresent();
  }

  private Optional<Span> place(Quote mention) {
    try {
      return Optional.of(anchors.place(mention));
    } catch (Orphaned lost) {
      return Optional.empty();
    }
  }

  private static String called(Speaker speaker) {
    return speaker.as().name().orElseGet(() -> speaker.mentions().getFirst().exact());
  }
}
