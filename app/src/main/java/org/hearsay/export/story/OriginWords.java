package org.hearsay.export.story;

import org.hearsay.export.Printable;
import org.hearsay.link.Difference;
import org.hearsay.link.origin.OriginGroup;
import org.hearsay.link.origin.OriginKind;
import org.hearsay.view.story.Contrary;

/// What origins and disagreements are called where people read of them.
final class OriginWords {
  private OriginWords() {}

  /// What kind of origin it is.
  static String kind(OriginKind kind) {
    return switch (kind) {
      case NAMED_PERSON -> "named person, on the record";
      case ORGANISATION -> "organisation";
      case UNNAMED -> "anonymous";
      case DOCUMENT -> "document";
      case AGENCY -> "news agency";
      case OUTLET -> "outlet, in its own name";
      case UNKNOWN -> "origin unknown, not counted";
    };
  }

  /// How what goes against a claim stands to it.
  static String contrary(Contrary contrary) {
    boolean others = contrary.stand().isOthers();
    return switch (contrary.stand().stance()) {
      case DENIES -> others ? "denies it" : "is denied by it";
      case UPDATES ->
          others ? "tells it as it was later, from the same origin" : "is an earlier state of it";
      case DISAGREES -> "disagrees: " + difference(contrary.by());
      case OTHER_SCOPE, REPEATS, CONFIRMS -> "is about something else";
    };
  }

  private static String difference(Difference by) {
    return switch (by) {
      case POLARITY -> "one says that it is not so";
      case VALUE -> "another number, name or cause";
      case UPDATE -> "a later state of the same";
      case SCOPE -> "another place, time or part";
    };
  }

  /// Its name, or what it is if nobody is named.
  static String name(OriginGroup group) {
    return group
        .name()
        .map(Printable::line)
        .orElse(
            switch (group.kind()) {
              case NAMED_PERSON -> "somebody named";
              case ORGANISATION -> "an organisation";
              case UNNAMED -> "somebody nameless";
              case DOCUMENT -> "a document";
              case AGENCY -> "an agency";
              case OUTLET -> "an outlet";
              case UNKNOWN -> "nobody is named";
            });
  }
}
