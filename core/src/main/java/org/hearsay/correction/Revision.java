package org.hearsay.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.attribution.Attribution;
import org.hearsay.correction.Draft.Said;
import org.hearsay.correction.Draft.Voice;
import org.hearsay.text.Span;

/// Corrections on their way into one draft, one after the other. Everything that a correction
/// speaks of is found before anything is changed, so that an orphan leaves no trace.
///
/// Thread rule: one thread.
final class Revision {
  private final Draft draft;
  private final Anchors anchors;
  private final Voices voices;
  private final List<Attribution> rejected = new ArrayList<>();

  Revision(Draft draft, Anchors anchors) {
    this.draft = draft;
    this.anchors = anchors;
    this.voices = new Voices(draft, anchors);
  }

  /// What a person said is no statement, in text order.
  List<Attribution> rejected() {
    return rejected.stream().sorted(Comparator.comparing(Attribution::cue)).toList();
  }

  /// @throws Orphaned if the words are not found for certain; nothing is changed then
  void apply(Change change) throws Orphaned {
    switch (change) {
      case Change.Accept accept -> pin(accept.statement(), Optional.empty());
      case Change.Add add -> pin(add.statement(), Optional.empty());
      case Change.Edit edit -> pin(edit.after(), Optional.of(edit.before()));
      case Change.Reject reject -> reject(reject.statement());
      case Change.Describe describe -> voices.get(describe.source()).describe(describe.as());
      case Change.Merge merge -> merge(merge.sources());
      case Change.Split split -> split(split);
      case Change.Undo _ -> throw new IllegalArgumentException("an undo is not applied itself");
    }
  }

  /// Makes a statement stand as worded: the one that it was before, or that is nearly it, or anew.
  private void pin(Wording wording, Optional<Wording> before) throws Orphaned {
    Attribution given = attribution(wording, true);
    Optional<Said> found =
        before.flatMap(this::recognised).or(() -> unlessUnclear(Places.of(given)));
    Optional<Voice> speaker = speaker(wording, given);
    given.source().ifPresent(words -> speaker.ifPresent(voice -> mention(words, voice)));
    Said said = found.orElseGet(() -> draft.add(given, speaker));
    said.pin(given, speaker);
    draft.statements().removeIf(other -> other != said && isSame(other.attribution(), given));
    rejected.removeIf(other -> isSame(other, given));
  }

  private static boolean isSame(Attribution some, Attribution other) {
    return Places.of(some).fit(Places.of(other)) == Places.SAME;
  }

  private Optional<Voice> speaker(Wording wording, Attribution given) throws Orphaned {
    if (wording.speaker().isPresent()) {
      return Optional.of(voices.getOrAdd(wording.speaker().get(), given.source()));
    }
    return given.source().isPresent()
        ? voices.owner(given.source().get(), Optional.empty())
        : Optional.empty();
  }

  /// Gives words to a source as a mention, and takes them from whoever had them and can spare them.
  private void mention(Span words, Voice voice) {
    if (voice.mentions().add(words)) {
      draft.voices().stream()
          .filter(other -> other != voice && other.mentions().size() > 1)
          .forEach(other -> other.mentions().remove(words));
    }
  }

  private void reject(Wording wording) throws Orphaned {
    Attribution given = attribution(wording, false);
    Optional<Said> found = statement(Places.of(given));
    found.ifPresent(draft.statements()::remove);
    Attribution gone = found.map(Said::attribution).orElse(given);
    rejected.removeIf(other -> isSame(other, gone));
    rejected.add(gone);
  }

  private void merge(List<Speaker> speakers) throws Orphaned {
    Set<Voice> found = new LinkedHashSet<>();
    for (Speaker speaker : speakers) {
      found.add(voices.get(speaker));
    }
    List<Voice> ones = List.copyOf(found);
    for (Voice other : ones.subList(1, ones.size())) {
      ones.getFirst().absorb(other);
      draft.replace(other, ones.getFirst());
    }
  }

  private void split(Change.Split split) throws Orphaned {
    TreeSet<Span> words = new TreeSet<>();
    Set<Voice> owners = new LinkedHashSet<>();
    for (Quote mention : split.mentions()) {
      Span place = anchors.place(mention);
      words.add(place);
      voices.owner(place, Optional.empty()).ifPresent(owners::add);
    }
    List<Said> told = new ArrayList<>();
    for (Wording statement : split.statements()) {
      statement(Places.of(attribution(statement, false))).ifPresent(told::add);
    }
    if (owners.size() > 1) {
      throw new Orphaned("The words to split off belong to several sources now.");
    }
    Voice from = owners.isEmpty() ? voices.get(split.source()) : owners.iterator().next();
    divide(from, words, told, split);
  }

  /// Takes words and statements off a source, unless they are all that it has: then the reading has
  /// set it apart already, and only its description is missing.
  private void divide(Voice from, Set<Span> words, List<Said> told, Change.Split split)
      throws Orphaned {
    Set<Span> taken = new TreeSet<>();
    from.mentions().stream().filter(mention -> covers(words, mention)).forEach(taken::add);
    if (taken.size() == from.mentions().size()) {
      if (voices.owners(split.source()).equals(Set.of(from))) {
        throw new Orphaned("To split off these words would leave nothing of the source.");
      }
      from.describe(split.as());
      told.forEach(said -> said.speak(Optional.of(from)));
      return;
    }
    from.mentions().removeAll(taken);
    taken.addAll(words);
    Voice apart = draft.add(split.as(), taken);
    draft.statements().stream()
        .filter(said -> said.source().filter(voice -> voice == from).isPresent())
        .filter(said -> said.attribution().source().filter(s -> covers(taken, s)).isPresent())
        .forEach(said -> said.speak(Optional.of(apart)));
    told.forEach(said -> said.speak(Optional.of(apart)));
  }

  private static boolean covers(Set<Span> words, Span mention) {
    return words.stream()
        .anyMatch(span -> Places.share(List.of(span), List.of(mention)) > Places.LEAST);
  }

  /// The statement that was meant before an edit, absent if its words or it are gone.
  private Optional<Said> recognised(Wording before) {
    try {
      return statement(Places.of(attribution(before, false)));
    } catch (Orphaned gone) {
      return Optional.empty();
    }
  }

  private Optional<Said> unlessUnclear(Places places) {
    try {
      return statement(places);
    } catch (Orphaned unclear) {
      return Optional.empty();
    }
  }

  /// The statement that stands at these places, or nearly there.
  ///
  /// @throws Orphaned if two do equally well
  private Optional<Said> statement(Places places) throws Orphaned {
    List<Said> best = new ArrayList<>();
    double most = 0;
    for (Said said : draft.statements()) {
      double fit = said.fit(places);
      if (fit > most) {
        best.clear();
        most = fit;
      }
      if (fit > 0 && fit == most) {
        best.add(said);
      }
    }
    if (best.size() > 1) {
      throw new Orphaned("Two statements of this reading are as near to the one that was meant.");
    }
    return best.stream().findFirst();
  }

  /// The places of a wording in this text.
  ///
  /// @param whole whether the words of the source must be found too
  private Attribution attribution(Wording wording, boolean whole) throws Orphaned {
    Span cue = anchors.place(wording.cue());
    List<Span> content = new ArrayList<>();
    for (Quote fragment : wording.content()) {
      Span place = anchors.place(fragment);
      if (!content.isEmpty() && place.start() < content.getLast().end()) {
        throw new Orphaned(
            "The words " + Orphaned.shown(fragment.exact()) + " stand in another order now.");
      }
      content.add(place);
    }
    return new Attribution(source(wording, whole), cue, content, wording.manner(), 1);
  }

  private Optional<Span> source(Wording wording, boolean whole) throws Orphaned {
    if (wording.source().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(anchors.place(wording.source().get()));
    } catch (Orphaned lost) {
      if (whole) {
        throw lost;
      }
      return Optional.empty();
    }
  }
}
