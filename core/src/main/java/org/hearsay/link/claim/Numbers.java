package org.hearsay.link.claim;

import java.util.ArrayList;
import java.util.List;

/// The numbers of two places, laid beside each other.
///
/// @param agreeing those that are one number in both
/// @param differing those of one thing that are not one number
/// @param alone how many are neither
record Numbers(List<Both> agreeing, List<Both> differing, int alone) {
  /// A number of each place.
  record Both(Quantity one, Quantity other) {}

  static Numbers of(List<Quantity> ofOne, List<Quantity> ofOther) {
    List<Quantity> restOfOne = new ArrayList<>(ofOne);
    List<Quantity> restOfOther = new ArrayList<>(ofOther);
    List<Both> agreeing = new ArrayList<>();
    for (Quantity quantity : ofOne) {
      for (Quantity match : restOfOther) {
        if (quantity.kind() == match.kind() && quantity.agrees(match)) {
          agreeing.add(new Both(quantity, match));
          restOfOne.remove(quantity);
          restOfOther.remove(match);
          break;
        }
      }
    }
    List<Both> differing = new ArrayList<>();
    for (Quantity quantity : restOfOne) {
      for (Quantity against : restOfOther) {
        if (quantity.comparable(against)) {
          differing.add(new Both(quantity, against));
          restOfOther.remove(against);
          break;
        }
      }
    }
    int alone = restOfOne.size() - differing.size() + restOfOther.size();
    return new Numbers(List.copyOf(agreeing), List.copyOf(differing), alone);
  }

  /// Whether any that differ are said to be a bound: what was counted so far.
  boolean isCountedSoFar() {
    return differing.stream().anyMatch(both -> both.one.isBound() || both.other.isBound());
  }

  /// Whether one of any that differ is none.
  boolean isNone() {
    return differing.stream()
        .anyMatch(both -> (both.one.value() == 0) != (both.other.value() == 0));
  }
}
