package org.hearsay.eval.stories;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// A copy passage as a person labelled it; what the values mean stands in
/// `bench/gold/stories/GUIDE.md`.
///
/// @param id names it in its file
/// @param a where it stands in one document
/// @param b where it stands in another
/// @param third from where both have it; given if and only if the direction is [Direction#THIRD]
public record CopyLabel(
    String id,
    Place a,
    Place b,
    Kind kind,
    Direction direction,
    Optional<String> third,
    Sign sign) {
  /// What kind of copy it is.
  public enum Kind {
    @JsonProperty("syndicated")
    SYNDICATED,
    @JsonProperty("agency-rewrite")
    AGENCY_REWRITE,
    @JsonProperty("press-release")
    PRESS_RELEASE,
    @JsonProperty("quotation-lift")
    QUOTATION_LIFT
  }

  /// Which of the two has it from the other.
  public enum Direction {
    @JsonProperty("a-to-b")
    A_TO_B,
    @JsonProperty("b-to-a")
    B_TO_A,
    @JsonProperty("third")
    THIRD,
    @JsonProperty("unknown")
    UNKNOWN
  }

  /// The strongest sign that it is a copy.
  public enum Sign {
    @JsonProperty("credit")
    CREDIT,
    @JsonProperty("release")
    RELEASE,
    @JsonProperty("same-error")
    SAME_ERROR,
    @JsonProperty("dangling")
    DANGLING,
    @JsonProperty("date")
    DATE,
    @JsonProperty("containment")
    CONTAINMENT
  }

  /// Where words stand.
  ///
  /// @param document the file's name in the event's folder
  /// @param start in code points of its text
  /// @param end one past the last code point, more than `start`
  public record Place(String document, int start, int end) {
    public Place {
      if (document.isBlank() || start < 0 || end <= start) {
        throw new IllegalArgumentException(
            "[%d, %d) of '%s' is no place".formatted(start, end, document));
      }
    }
  }

  public CopyLabel {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a copy without an id");
    }
    if (a.document().equals(b.document())) {
      throw new IllegalArgumentException(id + " is within one document");
    }
    if (third.isPresent() != (direction == Direction.THIRD)) {
      throw new IllegalArgumentException(id + " names a third if and only if it is from one");
    }
  }

  @JsonCreator
  static CopyLabel of(
      @JsonProperty("id") String id,
      @JsonProperty("a") Place a,
      @JsonProperty("b") Place b,
      @JsonProperty("kind") Kind kind,
      @JsonProperty("direction") Direction direction,
      @JsonProperty("third") JsonNode third,
      @JsonProperty("sign") Sign sign) {
    Optional<String> name = third.isNull() ? Optional.empty() : Optional.of(third.asText());
    return new CopyLabel(id, a, b, kind, direction, name, sign);
  }
}
