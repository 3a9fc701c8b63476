package org.hearsay.model;

import java.util.Optional;

/// What a token is in an attribution: nothing, or the beginning, inside, end or whole of a source,
/// cue or content (BIES). A tag is numbered as the model numbers it.
public final class Tag {
  /// The parts of an attribution, in the model's order.
  public enum Role {
    SOURCE,
    CUE,
    CONTENT
  }

  /// The place of a token in a span, in the model's order.
  public enum Place {
    BEGIN,
    INSIDE,
    END,
    SINGLE
  }

  public static final int OUTSIDE = 0;
  public static final int COUNT = 1 + Role.values().length * Place.values().length;

  private Tag() {}

  public static int of(Role role, Place place) {
    return 1 + role.ordinal() * Place.values().length + place.ordinal();
  }

  /// The role of a tag, absent for [#OUTSIDE].
  public static Optional<Role> role(int tag) {
    return tag == OUTSIDE
        ? Optional.empty()
        : Optional.of(Role.values()[(tag - 1) / Place.values().length]);
  }

  /// Whether a span of this tag goes on after the token.
  public static boolean opens(int tag) {
    int place = (tag - 1) % Place.values().length;
    return tag != OUTSIDE && place <= Place.INSIDE.ordinal();
  }

  /// Whether a span of this tag began before the token.
  public static boolean goesOn(int tag) {
    int place = (tag - 1) % Place.values().length;
    return tag != OUTSIDE && (place == Place.INSIDE.ordinal() || place == Place.END.ordinal());
  }

  /// Whether tag `next` may follow `tag` in a text.
  public static boolean allows(int tag, int next) {
    if (!opens(tag) && !goesOn(next)) {
      return true;
    }
    return opens(tag) && goesOn(next) && role(tag).equals(role(next));
  }
}
