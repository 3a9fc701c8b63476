package org.hearsay.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.correction.Corrected.Orphan;
import org.hearsay.reading.SourcedRecord;

/// Puts corrections into a record.
///
/// 1. In order of time, of two at one time in the order of their ids (c9 before c10), whatever the
///    order they are given in. Those that were undone are left out; an undo can be undone. Later
///    ones win over earlier ones on the same words.
/// 2. Words are looked for where they stood and then by themselves ([Anchors]); a statement is the
///    one at the same words, else the one whose cue overlaps and whose content shares the most, at
///    least half. What is not found for certain is an orphan, and nothing is changed by it.
/// 3. What was accepted, edited or added stands as worded at confidence 1, found by this reading or
///    not; what was rejected is left out, found again or not.
/// 4. The record keeps every mention, its ids run from `s1` and `a1` in text order, nesting and
///    chains are derived as the reader derives them. Without a correction in force it is the record
///    given.
/// 5. Thread rule: no state. Time is the number of corrections times the length of the record.
public final class Corrections {
  private Corrections() {}

  /// @param corrections those of this document
  public static Corrected apply(SourcedRecord record, List<Correction> corrections) {
    List<Orphan> orphans = new ArrayList<>();
    List<Correction> applied = new ArrayList<>();
    Draft draft = new Draft(record);
    Revision revision = new Revision(draft, new Anchors(record.article().text()));
    for (Correction correction : inForce(corrections, orphans)) {
      try {
        revision.apply(correction.change());
        applied.add(correction);
      } catch (Orphaned orphaned) {
        orphans.add(new Orphan(correction, orphaned.notice()));
      }
    }
    if (applied.isEmpty()) {
      return new Corrected(record, applied, orphans, Set.of(), List.of());
    }
    Draft.Revised revised = draft.revised();
    return new Corrected(
        revised.record(), applied, orphans, revised.confirmed(), revision.rejected());
  }

  /// The corrections that are in force, in the order of time, without the undoings themselves.
  public static List<Correction> inForce(List<Correction> corrections) {
    return inForce(corrections, new ArrayList<>());
  }

  /// @param orphans takes the undoings of what is not there
  private static List<Correction> inForce(List<Correction> corrections, List<Orphan> orphans) {
    List<Correction> ordered = ordered(corrections);
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      places.put(ordered.get(i).id(), i);
    }
    Set<String> undone = new HashSet<>();
    List<Correction> standing = new ArrayList<>();
    for (int i = ordered.size() - 1; i >= 0; i--) {
      Correction correction = ordered.get(i);
      if (undone.contains(correction.id())) {
        continue;
      }
      if (!(correction.change() instanceof Change.Undo undo)) {
        standing.addFirst(correction);
      } else if (places.getOrDefault(undo.correction(), i) < i) {
        undone.add(undo.correction());
      } else {
        orphans.addFirst(
            new Orphan(
                correction,
                "There is no earlier correction " + undo.correction() + " to take back."));
      }
    }
    return standing;
  }

  private static List<Correction> ordered(List<Correction> corrections) {
    Map<String, Correction> distinct = new LinkedHashMap<>();
    corrections.stream()
        .sorted(
            Comparator.comparing(Correction::at)
                .thenComparing(correction -> correction.id().length())
                .thenComparing(Correction::id))
        .forEach(correction -> distinct.putIfAbsent(correction.id(), correction));
    return List.copyOf(distinct.values());
  }
}
