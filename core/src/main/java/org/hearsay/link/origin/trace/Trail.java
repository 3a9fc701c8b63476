package org.hearsay.link.origin.trace;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hearsay.link.Excerpt;
import org.hearsay.link.origin.OriginRule;
import org.hearsay.link.origin.Step;

/// What one document by itself tells of where an account in it comes from.
///
/// @param stages from who told it to the document back to where it began; empty if nobody is named
/// @param weak whether it is read out of what stands around, so that it is never counted beside
///   what is stated
record Trail(List<Stage> stages, boolean weak) {
  static final Trail NOTHING = new Trail(List.of(), false);

  /// Somebody who told it, and why we think so.
  record Stage(Voice voice, OriginRule rule, List<Excerpt> words) {
    Stage {
      words = List.copyOf(words);
    }

    Step step() {
      return new Step(voice.teller(), rule, words, Optional.empty());
    }
  }

  Trail {
    stages = List.copyOf(stages);
  }

  /// The same way with other voices.
  Trail with(UnaryOperator<Voice> change) {
    return new Trail(
        stages.stream()
            .map(stage -> new Stage(change.apply(stage.voice()), stage.rule(), stage.words()))
            .toList(),
        weak);
  }

  /// Who is told of last on the way back.
  Optional<Voice> end() {
    return stages.isEmpty() ? Optional.empty() : Optional.of(stages.getLast().voice());
  }

  /// Where the account began, if the trail tells.
  Optional<Voice> origin() {
    return end().filter(Voice::isOrigin);
  }
}
