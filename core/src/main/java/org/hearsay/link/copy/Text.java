package org.hearsay.link.copy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.link.Document;

/// A document with what is read in it once for all comparisons. It is whoever stands at its place:
/// equality looks at nothing else.
///
/// @param place its place among those compared
/// @param words the words that are compared
/// @param credits where it says from whom it has something, in text order
/// @param outlets the first credit to each outlet by a name of its own, at most [#MOST_OUTLETS]
/// @param wire the agency that it says it is from
record Text(
    int place,
    Document document,
    Words words,
    List<Credit> credits,
    List<Credit> outlets,
    Optional<Wire> wire) {
  private static final int MOST_OUTLETS = 64;

  Text {
    credits = List.copyOf(credits);
    outlets = List.copyOf(outlets);
  }

  static Text of(int place, Document document, Words words) {
    List<Credit> credits = Credit.in(document);
    Map<String, Credit> byName = new LinkedHashMap<>();
    for (Credit credit : credits) {
      if (credit.kind() == Credit.Kind.OUTLET && byName.size() < MOST_OUTLETS) {
        byName.putIfAbsent(credit.name().in(document.text()), credit);
      }
    }
    List<Credit> outlets = List.copyOf(byName.values());
    return new Text(place, document, words, credits, outlets, Wire.of(document));
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
