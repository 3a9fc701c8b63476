package org.hearsay.link.claim;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.hearsay.link.Account;
import org.hearsay.link.Claim;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;
import org.hearsay.link.claim.Comparison.Pair;
import org.hearsay.link.claim.FoundClaim.Tie;
import org.hearsay.link.claim.Judgement.Relation;
import org.hearsay.link.claim.Weights.Chances;
import org.hearsay.model.SentenceVectors;

/// Gathers what the documents of one story say into claims, and finds claims that disagree.
///
/// 1. In: the documents of a story, each id once, in an order that stays the same. Of all together
///    at most [Judge#MOST_SENTENCES] sentences are read, of each document as many from its
///    beginning; furniture is left out.
/// 2. Every sentence that tells enough by itself is judged beside those of the other documents that
///    are nearest to it in meaning ([Comparison], [Judge]).
/// 3. Sentences become claims by the mean of all their pairs ([Groups]), as in average linkage
///    (Sokal and Michener 1958), so that one wrong pair joins nothing that the others hold apart. A
///    claim has one sentence of a document.
/// 4. Out: claims told by at least two documents, and single accounts that go against another, in
///    the order of their first words. An id is made from the place of the first account, so that it
///    stays when documents are added behind.
/// 5. The same documents give the same claims. Thread rule: no state; safe to share.
public final class ClaimFinder {
  /// Two claims are shown to go against each other at this chance and more.
  private static final double SURE_TO_DISAGREE = 0.9;

  private final Comparison comparison;
  private final Groups groups;
  private final Map<Integer, FoundClaim> claims = new TreeMap<>();
  private final Map<Integer, Account> accounts = new HashMap<>();

  private ClaimFinder(Comparison comparison, Groups groups) {
    this.comparison = comparison;
    this.groups = groups;
  }

  /// What was found in a story.
  ///
  /// @param claims in the order of their first accounts
  /// @param disagreements of two of the claims, in their order
  public record Found(List<FoundClaim> claims, List<Disagreement> disagreements) {
    public Found {
      claims = List.copyOf(claims);
      disagreements = List.copyOf(disagreements);
    }
  }

  public static Found find(List<Document> story, SentenceVectors vectors) {
    Comparison comparison = new Comparison(new Judge(story, vectors), story);
    List<Pair> candidates = comparison.candidates();
    Groups groups = Groups.of(comparison, candidates);
    return new ClaimFinder(comparison, groups).found(candidates);
  }

  private Found found(List<Pair> candidates) {
    List<Pair> against = against(candidates);
    TreeSet<Integer> wanted = new TreeSet<>();
    for (int sentence = 0; sentence < comparison.size(); sentence++) {
      if (groups.sentences(sentence).size() > 1) {
        wanted.add(groups.sentences(sentence).getFirst());
      }
    }
    for (Pair pair : against) {
      wanted.add(first(pair.one()));
      wanted.add(first(pair.other()));
    }
    Ids ids = new Ids();
    wanted.forEach(first -> claims.put(first, claim(ids, groups.sentences(groups.of(first)))));
    List<Disagreement> disagreements = new ArrayList<>();
    for (Pair pair : against) {
      disagreements.add(disagreement(pair));
    }
    return new Found(List.copyOf(claims.values()), disagreements);
  }

  /// The first sentence of the group that a sentence is in.
  private int first(int sentence) {
    return groups.sentences(groups.of(sentence)).getFirst();
  }

  private FoundClaim claim(Ids ids, List<Integer> sentences) {
    String id = ids.of(comparison.gist(sentences.getFirst()).excerpt());
    for (int sentence : sentences) {
      String own = id + "." + (sentences.indexOf(sentence) + 1);
      accounts.put(sentence, new Account(own, comparison.gist(sentence).excerpt()));
    }
    List<Tie> ties = new ArrayList<>();
    for (int k = 1; k < sentences.size(); k++) {
      int sentence = sentences.get(k);
      int to = nearest(sentence, sentences.subList(0, k));
      ties.add(new Tie(account(sentence), account(to), comparison.judgement(to, sentence)));
    }
    return new FoundClaim(new Claim(id, sentences.stream().map(this::account).toList()), ties);
  }

  private Account account(int sentence) {
    Account account = accounts.get(sentence);
    if (account == null) {
      throw new IllegalStateException("no account at sentence " + sentence);
    }
    return account;
  }

  private int nearest(int sentence, List<Integer> before) {
    int nearest = before.getFirst();
    for (int other : before) {
      if (same(other, sentence) > same(nearest, sentence)) {
        nearest = other;
      }
    }
    return nearest;
  }

  private double same(int one, int other) {
    return comparison.chances(Pair.of(one, other)).same();
  }

  /// For each two groups that disagree the pair that shows it best.
  private List<Pair> against(List<Pair> candidates) {
    Map<Pair, Pair> best = new TreeMap<>(Pair.ORDER);
    for (Pair pair : candidates) {
      Chances chances = comparison.chances(pair);
      int one = first(pair.one());
      int other = first(pair.other());
      if (one == other || chances.disagree() < SURE_TO_DISAGREE) {
        continue;
      }
      if (comparison.judgement(pair.one(), pair.other()).relation() == Relation.DISAGREE) {
        best.merge(Pair.of(one, other), pair, this::clearer);
      }
    }
    return List.copyOf(best.values());
  }

  private Pair clearer(Pair one, Pair other) {
    return comparison.chances(other).disagree() > comparison.chances(one).disagree() ? other : one;
  }

  private Disagreement disagreement(Pair pair) {
    boolean inOrder = first(pair.one()) < first(pair.other());
    int one = inOrder ? pair.one() : pair.other();
    int other = inOrder ? pair.other() : pair.one();
    return new Disagreement(
        idOf(one), idOf(other), account(one), account(other), comparison.judgement(one, other));
  }

  private String idOf(int sentence) {
    FoundClaim claim = claims.get(first(sentence));
    if (claim == null) {
      throw new IllegalStateException("no claim at sentence " + sentence);
    }
    return claim.claim().id();
  }

  /// Ids of claims, each its own in a story: `c` and seven hexadecimal digits made from where the
  /// first account stands.
  private static final class Ids {
    private static final int MASK = 0xfffffff;

    private final Set<String> taken = new HashSet<>();

    String of(Excerpt first) {
      CRC32 sum = new CRC32();
      String place = first.document().id() + "@" + first.span().start();
      sum.update(place.getBytes(StandardCharsets.UTF_8));
      int number = (int) (sum.getValue() & MASK);
      String id = name(number);
      while (!taken.add(id)) {
        number = number + 1 & MASK;
        id = name(number);
      }
      return id;
    }

    private static String name(int number) {
      return "c%07x".formatted(number);
    }
  }
}
