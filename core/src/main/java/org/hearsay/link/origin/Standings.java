package org.hearsay.link.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.link.Account;
import org.hearsay.link.Difference;
import org.hearsay.link.Excerpt;
import org.hearsay.text.Span;

/// How accounts stand to each other: who repeats and who confirms follows from their origins; who
/// goes against whom must have been judged before.
///
/// 1. In a group each account repeats the first: the earliest that has a day, else the first in
///    order.
/// 2. Of the groups that count, each but the first confirms it, by its own first account; words
///    such as "confirmed" are shown where they stand but are not needed. What has no known origin
///    confirms nothing.
/// 3. Two accounts whose words were judged to differ by *scope* speak of other things. If they have
///    one known origin and a later day, the later *updates* the earlier. If they differ by
///    *polarity* and one says that it denies, it *denies*. Else they *disagree*.
/// 4. Thread rule: no state.
public final class Standings {
  private static final Pattern CONFIRMS =
      Pattern.compile(
          "(?i)\\b(?:confirm(?:s|ed|ing)?|corroborat(?:es|ed|ing)|acknowledg(?:es|ed|ing)"
              + "|verif(?:ies|ied|ying)|bears? out|bore out|backed up)\\b");

  private static final Pattern DENIES =
      Pattern.compile(
          "(?i)\\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?"
              + "|disput(?:es|ed|ing)|refut(?:es|ed|ing)|contradict(?:s|ed|ing)?|untrue|not true"
              + "|false|nonsense)\\b");

  private Standings() {}

  /// How the accounts of one claim stand to each other.
  public static List<Standing> of(Tracing claim) {
    List<Standing> standings = new ArrayList<>();
    for (OriginGroup group : claim.groups()) {
      Account first = first(group);
      for (Route route : group.routes()) {
        if (!route.account().equals(first)) {
          standings.add(standing(route.account(), first, Stance.REPEATS, Optional.empty()));
        }
      }
    }
    List<OriginGroup> known = claim.groups().stream().filter(g -> g.kind().counts()).toList();
    for (OriginGroup group : known.stream().skip(1).toList()) {
      Account account = first(group);
      Optional<Excerpt> cue = found(CONFIRMS, account.excerpt());
      standings.add(standing(account, first(known.getFirst()), Stance.CONFIRMS, cue));
    }
    return standings;
  }

  /// How accounts whose words were judged to differ stand to each other. A difference of which one
  /// side is no account is left out.
  ///
  /// @param accounts traced together, of however many claims
  public static List<Standing> of(Tracing accounts, List<Differing> differences) {
    List<Standing> standings = new ArrayList<>();
    for (Differing difference : differences) {
      Optional<Account> one = account(accounts, difference.one());
      Optional<Account> other = account(accounts, difference.other());
      if (one.isPresent() && other.isPresent() && !one.equals(other)) {
        standings.add(differing(accounts, one.get(), other.get(), difference));
      }
    }
    return standings;
  }

  private static Standing differing(
      Tracing accounts, Account one, Account other, Differing difference) {
    boolean turned = isLater(one, other);
    Account later = turned ? one : other;
    Account earlier = turned ? other : one;
    if (difference.by() == Difference.SCOPE) {
      return standing(later, earlier, Stance.OTHER_SCOPE, Optional.empty());
    }
    if (isLater(later, earlier) && haveOneOrigin(accounts, one, other)) {
      return standing(later, earlier, Stance.UPDATES, Optional.empty());
    }
    if (difference.by() == Difference.POLARITY) {
      Optional<Excerpt> denial = found(DENIES, later.excerpt());
      if (denial.isPresent()) {
        return standing(later, earlier, Stance.DENIES, denial);
      }
      Optional<Excerpt> denialBefore = found(DENIES, earlier.excerpt());
      if (denialBefore.isPresent()) {
        return standing(earlier, later, Stance.DENIES, denialBefore);
      }
    }
    return standing(later, earlier, Stance.DISAGREES, Optional.empty());
  }

  private static Standing standing(
      Account account, Account other, Stance stance, Optional<Excerpt> cue) {
    List<Excerpt> words = new ArrayList<>(List.of(other.excerpt(), account.excerpt()));
    cue.ifPresent(words::add);
    return new Standing(account, other, stance, words);
  }

  private static boolean haveOneOrigin(Tracing accounts, Account one, Account other) {
    return accounts
        .groupOf(one.id())
        .filter(group -> group.kind().counts())
        .filter(group -> group.accounts().contains(other.id()))
        .isPresent();
  }

  private static Optional<Account> account(Tracing accounts, Excerpt words) {
    return accounts.groups().stream()
        .flatMap(group -> group.routes().stream())
        .map(Route::account)
        .filter(account -> account.excerpt().document().equals(words.document()))
        .filter(account -> account.excerpt().span().overlaps(words.span()))
        .findFirst();
  }

  private static Account first(OriginGroup group) {
    Account first = group.routes().getFirst().account();
    for (Route route : group.routes()) {
      if (isLater(first, route.account())) {
        first = route.account();
      }
    }
    return first;
  }

  private static boolean isLater(Account account, Account than) {
    Optional<LocalDate> day = account.excerpt().document().day();
    Optional<LocalDate> before = than.excerpt().document().day();
    return day.isPresent() && before.isPresent() && day.get().isAfter(before.get());
  }

  /// Words of the sentence that an account stands in.
  private static Optional<Excerpt> found(Pattern pattern, Excerpt account) {
    Span sentence = account.document().index().sentenceAround(account.span());
    int end = Math.max(sentence.end(), account.span().end());
    Matcher matcher = pattern.matcher(account.document().text()).region(sentence.start(), end);
    return matcher.find()
        ? Optional.of(new Excerpt(account.document(), new Span(matcher.start(), matcher.end())))
        : Optional.empty();
  }
}
