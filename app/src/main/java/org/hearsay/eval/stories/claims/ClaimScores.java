package org.hearsay.eval.stories.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.eval.stories.ClaimLabel;
import org.hearsay.eval.stories.CopyLabel.Place;
import org.hearsay.eval.stories.Story;
import org.hearsay.link.Account;
import org.hearsay.link.Excerpt;
import org.hearsay.link.claim.FoundClaim;

/// Claims found beside those that people labelled.
///
/// 1. A labelled account is *found* if an account of a claim that at least two documents make
///    stands in its document and overlaps it; of several the one that overlaps it most.
/// 2. B³ (Bagga and Baldwin 1998) over the found accounts of labelled claims: of each, how much of
///    what stands in its found claim belongs to its labelled one (precision), and how much of its
///    labelled claim stands in its found one (recall).
/// 3. Recall among all counts the accounts that were not found as alone.
///
/// Claims were labelled by choice, not all of them, so what is found beyond them is not judged.
///
/// @param labelled accounts of claims that are labelled with at least two documents
/// @param found how many of them
/// @param precisions the sum over those found, each 0..1
/// @param recalls the sum over those found, each 0..1
/// @param recallsOfAll the sum over all labelled
record ClaimScores(
    long labelled, long found, double precisions, double recalls, double recallsOfAll) {
  static final ClaimScores NONE = new ClaimScores(0, 0, 0, 0, 0);

  /// An account of a labelled claim, and the found claim that it is in.
  private record Item(String gold, Optional<String> found) {}

  static ClaimScores of(Story event, List<FoundClaim> claims) {
    List<Item> items = new ArrayList<>();
    for (ClaimLabel claim : event.labels().claims()) {
      long documents = claim.places().stream().map(Place::document).distinct().count();
      if (documents > 1) {
        claim
            .places()
            .forEach(
                place -> items.add(new Item(claim.id(), claimAt(event.excerpt(place), claims))));
      }
    }
    List<Item> found = items.stream().filter(item -> item.found.isPresent()).toList();
    double precisions = 0;
    double recalls = 0;
    double recallsOfAll = 0;
    for (Item item : found) {
      double both = found.stream().filter(item::equals).count();
      precisions += both / found.stream().filter(one -> one.found.equals(item.found)).count();
      recalls += both / found.stream().filter(one -> one.gold.equals(item.gold)).count();
      recallsOfAll += both / items.stream().filter(one -> one.gold.equals(item.gold)).count();
    }
    for (Item item : items) {
      if (item.found.isEmpty()) {
        recallsOfAll += 1.0 / items.stream().filter(one -> one.gold.equals(item.gold)).count();
      }
    }
    return new ClaimScores(items.size(), found.size(), precisions, recalls, recallsOfAll);
  }

  private static Optional<String> claimAt(Excerpt place, List<FoundClaim> claims) {
    Optional<String> best = Optional.empty();
    int most = 0;
    for (FoundClaim claim : claims) {
      if (claim.claim().accounts().size() < 2) {
        continue;
      }
      for (Account account : claim.claim().accounts()) {
        int overlap = overlap(place, account.excerpt());
        if (overlap > most) {
          most = overlap;
          best = Optional.of(claim.claim().id());
        }
      }
    }
    return best;
  }

  private static int overlap(Excerpt one, Excerpt other) {
    if (!Objects.equals(one.document(), other.document())) {
      return 0;
    }
    return Math.min(one.span().end(), other.span().end())
        - Math.max(one.span().start(), other.span().start());
  }

  ClaimScores plus(ClaimScores more) {
    return new ClaimScores(
        labelled + more.labelled,
        found + more.found,
        precisions + more.precisions,
        recalls + more.recalls,
        recallsOfAll + more.recallsOfAll);
  }

  /// Share of the labelled accounts that are found, in percent.
  double coverage() {
    return labelled == 0 ? 100 : 100.0 * found / labelled;
  }

  double precision() {
    return found == 0 ? 100 : 100 * precisions / found;
  }

  double recall() {
    return found == 0 ? 100 : 100 * recalls / found;
  }

  double f1() {
    return harmonic(precision(), recall());
  }

  double recallOfAll() {
    return labelled == 0 ? 100 : 100 * recallsOfAll / labelled;
  }

  private static double harmonic(double one, double other) {
    return one + other == 0 ? 0 : 2 * one * other / (one + other);
  }
}
