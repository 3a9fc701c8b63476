package org.hearsay.link.origin.trace;

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

  /// The names of the outlet through which its origin spoke: who passed it on first, else who
  /// prints it.
  List<String> channel() {
    return trail.stages().reversed().stream()
        .map(Trail.Stage::voice)
        .filter(Voice::passesOn)
        .findFirst()
        .map(voice -> List.of(voice.name()))
        .orElse(testimony.head().outlets());
  }

  /// Whether both spoke through one outlet.
  boolean sharesChannel(Told other) {
    boolean here = testimony.document().equals(other.testimony.document());
    List<String> theirs = other.channel();
    return here
        || channel().stream().anyMatch(one -> theirs.stream().anyMatch(o -> Outlets.same(one, o)));
  }

  /// Who prints it, to be shown.
  String outlet() {
    return testimony.document().outlet().orElse(testimony.document().id());
  }
}
