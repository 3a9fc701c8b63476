package org.hearsay.link.copy;

import java.util.List;
import java.util.Optional;
import org.hearsay.link.Document;

/// A document with what is read in it once for all comparisons. It is whoever stands at its place:
/// equality looks at nothing else.
///
/// @param place its place among those compared
/// @param words the words that are compared
/// @param credits where it says from whom it has something, in text order
/// @param wire the agency that it says it is from
record Text(
    int place, Document document, Words words, List<Credit> credits, Optional<Wire> wire) {
  Text {
    credits = List.copyOf(credits);
  }

  static Text of(int place, Document document, Words words) {
    return new Text(place, document, words, Credit.in(document), Wire.of(document));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text && place == text.place;
  }

  @Override
  public int hashCode() {
    return place;
  }
}
