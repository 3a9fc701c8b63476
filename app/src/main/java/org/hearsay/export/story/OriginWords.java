package org.hearsay.export.story;

import org.hearsay.export.Printable;
import org.hearsay.link.origin.OriginGroup;
import org.hearsay.link.origin.OriginKind;

/// What origins are called where people read of them.
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
