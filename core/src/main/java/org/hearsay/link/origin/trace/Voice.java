package org.hearsay.link.origin.trace;

import java.util.List;
import java.util.Optional;
import org.hearsay.link.Excerpt;
import org.hearsay.link.origin.OriginKind;
import org.hearsay.link.origin.Teller;

/// Somebody or something that is said to have told, as far as voices of several documents can be
/// compared.
///
/// @param nature what it is
/// @param name what the text calls it
/// @param person its name, if it is a person's or may be one
/// @param body the body that it is or speaks for, if it is or does
/// @param described the words that describe it, without its name
/// @param one whether it is no more than one, as far as the words tell
/// @param where the words that stand for it
record Voice(
    Nature nature,
    String name,
    Optional<PersonName> person,
    Optional<Body> body,
    List<String> described,
    boolean one,
    Excerpt where) {
  /// What a voice is.
  enum Nature {
    PERSON(OriginKind.NAMED_PERSON),
    BODY(OriginKind.ORGANISATION),
    NAMELESS(OriginKind.UNNAMED),
    WORK(OriginKind.DOCUMENT),
    AGENCY(OriginKind.AGENCY),
    OUTLET(OriginKind.UNKNOWN),
    NOBODY(OriginKind.UNKNOWN);

    private final OriginKind kind;

    Nature(OriginKind kind) {
      this.kind = kind;
    }

    OriginKind kind() {
      return kind;
    }
  }

  Voice {
    described = List.copyOf(described);
  }

  /// A voice of which no more is known than a name or the word for it.
  static Voice plain(Nature nature, String name, Excerpt where) {
    return new Voice(nature, name, Optional.empty(), Optional.empty(), List.of(), true, where);
  }

  Teller teller() {
    boolean agency = nature == Nature.OUTLET && Outlets.isAgency(name);
    OriginKind kind = nature == Nature.OUTLET ? OriginKind.OUTLET : nature.kind();
    return new Teller(name, agency ? OriginKind.AGENCY : kind);
  }

  /// Whether a way that ends with it ends where the account began.
  boolean isOrigin() {
    return nature.kind().counts();
  }

  /// Whether no more is known of it than one word for a name, which may be anything's.
  boolean isBareName() {
    return nature == Nature.PERSON
        && described.isEmpty()
        && person.filter(PersonName::isLone).isPresent();
  }

  /// Whether it is one that passes on: an outlet or an agency.
  boolean passesOn() {
    return nature == Nature.OUTLET || nature == Nature.AGENCY;
  }
}
