package org.hearsay.correction;

import java.util.List;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.reading.SourcedRecord;

/// A record with its corrections applied.
///
/// @param record as people have corrected it; ids run anew
/// @param applied the corrections that it holds, in the order of time; those that were undone, and
///   the undoings, are not among them
/// @param orphans those in force whose words were not found for certain
/// @param confirmed ids of the statements that a person accepted, edited or added
/// @param rejected what a person said is no statement, in text order
public record Corrected(
    SourcedRecord record,
    List<Correction> applied,
    List<Orphan> orphans,
    Set<String> confirmed,
    List<Attribution> rejected) {
  /// A correction that could not be applied to this reading. It is kept, and tried again on the
  /// next.
  ///
  /// @param notice why, in one sentence for a reader
  public record Orphan(Correction correction, String notice) {}

  public Corrected {
    applied = List.copyOf(applied);
    orphans = List.copyOf(orphans);
    confirmed = Set.copyOf(confirmed);
    rejected = List.copyOf(rejected);
  }
}
