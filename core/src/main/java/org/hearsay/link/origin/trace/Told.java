package org.hearsay.link.origin.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.link.Account;

/// An account with what its document tells of where it comes from.
///
/// @param place its place among the accounts of the claim
record Told(int place, Account account, Testimony testimony, Trail trail) {
  Optional<Voice> origin() {
    return trail.origin();
  }

  /// Whether both may have come through one outlet: the same prints them, has passed them on, or is
  /// credited for anything else that either document tells. Who retells an outlet does not say so
  /// in every sentence.
  boolean sharesChannel(Told other) {
    List<String> theirs = other.channels();
    return testimony.document().equals(other.testimony.document())
        || channels().stream().anyMatch(one -> theirs.stream().anyMatch(o -> Outlets.same(one, o)));
  }

  /// Whether no more is told of both than one outlet: the last that passed them on, or else the one
  /// that prints them, or the only one that the document credits.
  boolean endsWithOutletOf(Told other) {
    List<String> theirs = other.ends();
    return testimony.document().equals(other.testimony.document())
        || ends().stream().anyMatch(one -> theirs.stream().anyMatch(o -> Outlets.same(one, o)));
  }

  private List<String> ends() {
    if (trail.end().isPresent()) {
      return List.of(trail.end().get().name());
    }
    List<String> names = new ArrayList<>(testimony.head().outlets());
    names.addAll(testimony.credited().size() == 1 ? testimony.credited() : List.of());
    return names;
  }

  private List<String> channels() {
    List<String> names = new ArrayList<>(testimony.head().outlets());
    trail.stages().stream()
        .map(Trail.Stage::voice)
        .filter(Voice::passesOn)
        .forEach(voice -> names.add(voice.name()));
    names.addAll(testimony.credited());
    return names;
  }

  /// Who prints it, to be shown.
  String outlet() {
    return testimony.document().outlet().orElse(testimony.document().id());
  }
}
