package org.hearsay.export.story;

import org.hearsay.export.Printable;
import org.hearsay.link.claim.Judgement.Difference;
import org.hearsay.link.origin.OriginGroup;
import org.hearsay.link.origin.OriginKind;

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

  /// In what two accounts disagree.
  static String difference(Difference by) {
    return switch (by) {
      case POLARITY -> "one denies what the other says";
      case VALUE -> "another number, name or cause";
      case UPDATE -> "a later state of the same";
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
