package org.hearsay.eval.stories;

import java.util.List;
import java.util.Optional;
import org.hearsay.eval.Tally;
import org.hearsay.link.Copy;
import org.hearsay.link.Descent;
import org.hearsay.link.Passage;

/// Of the labelled copy passages that are met, for how many it is rightly said who has them from
/// whom and of which kind they are.
///
/// Of several found passages that meet a labelled one, that with the most of its characters answers
/// for it. That both have it from a third is right whoever the third is said to be.
///
/// @param met labelled passages that are met
/// @param directed how many of them have a direction, by the labels
/// @param said for how many of those met a direction is found
/// @param right for how many it is the labelled one
/// @param kinds for how many the kind is the labelled one
record TraceScores(int met, int directed, int said, int right, int kinds) {
  static final TraceScores NONE = new TraceScores(0, 0, 0, 0, 0);

  private static final String THIRD = "a third";

  TraceScores {
    if (directed > met || said > met || right > Math.min(said, directed) || kinds > met) {
      throw new IllegalArgumentException(
          "%d met, %d directed, %d said, %d right, %d of its kind"
              .formatted(met, directed, said, right, kinds));
    }
  }

  /// @param story its labels and texts
  /// @param copies what was found among its documents
  static TraceScores of(Story story, List<Copy> copies) {
    TraceScores scores = NONE;
    for (CopyLabel label : story.labels().copies()) {
      Optional<Copy> met = met(story, SharedWords.labelled(story, label), copies);
      scores = scores.plus(met.map(copy -> of(label, copy)).orElse(NONE));
    }
    return scores;
  }

  private static TraceScores of(CopyLabel label, Copy copy) {
    Optional<String> labelled = origin(label);
    Optional<String> found = origin(copy);
    return new TraceScores(
        1,
        labelled.isPresent() ? 1 : 0,
        found.isPresent() ? 1 : 0,
        found.isPresent() && found.equals(labelled) ? 1 : 0,
        kind(copy).equals(label.kind()) ? 1 : 0);
  }

  private static Optional<Copy> met(Story story, SharedWords label, List<Copy> copies) {
    Optional<Copy> best = Optional.empty();
    int most = -1;
    for (Copy copy : copies) {
      SharedWords found = SharedWords.found(story, copy.passage());
      if (label.matches(found)) {
        int shared =
            Math.min(label.inOne().end(), found.inOne().end())
                - Math.max(label.inOne().start(), found.inOne().start());
        if (best.isEmpty() || shared > most) {
          best = Optional.of(copy);
          most = shared;
        }
      }
    }
    return best;
  }

  /// From where the words are: a document's name, or [#THIRD]; absent if unknown.
  private static Optional<String> origin(CopyLabel label) {
    return switch (label.direction()) {
      case A_TO_B -> Optional.of(label.a().document());
      case B_TO_A -> Optional.of(label.b().document());
      case THIRD -> Optional.of(THIRD);
      case UNKNOWN -> Optional.empty();
    };
  }

  private static Optional<String> origin(Copy copy) {
    Passage passage = copy.passage();
    Descent.Direction direction = copy.descent().direction();
    return switch (direction) {
      case ONE_FROM_OTHER -> Optional.of(passage.other().id());
      case OTHER_FROM_ONE -> Optional.of(passage.one().id());
      case BOTH_FROM_THIRD -> Optional.of(THIRD);
      case UNKNOWN -> Optional.empty();
    };
  }

  private static CopyLabel.Kind kind(Copy copy) {
    return switch (copy.kind()) {
      case SYNDICATED -> CopyLabel.Kind.SYNDICATED;
      case REWRITE -> CopyLabel.Kind.AGENCY_REWRITE;
      case PRESS_RELEASE -> CopyLabel.Kind.PRESS_RELEASE;
      case QUOTATION_LIFT -> CopyLabel.Kind.QUOTATION_LIFT;
    };
  }

  TraceScores plus(TraceScores more) {
    return new TraceScores(
        met + more.met,
        directed + more.directed,
        said + more.said,
        right + more.right,
        kinds + more.kinds);
  }

  /// The share of the directions found that are right, in percent.
  double precision() {
    return new Tally(directed, said, right).precision();
  }

  /// The share of the labelled directions that are found and right, in percent.
  double recall() {
    return new Tally(directed, said, right).recall();
  }

  /// The share of the passages met of which the kind is right, in percent.
  double kind() {
    return new Tally(met, met, kinds).recall();
  }
}
