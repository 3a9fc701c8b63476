package org.hearsay.link.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.attribution.Manner;
import org.hearsay.link.Document;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.WordList;

/// Words that turn a statement into its denial, and words that say the opposite of each other.
final class Polarity {
  private static final Set<String> DENIALS =
      WordList.of(
          """
          no not never nobody none nothing neither nor without n't 't ’t cannot deny denied denies
          denying denial refuted refutes false untrue unlikely baseless rejected rejects rejecting
          dismissed dismisses dismissing disputed disputes unfounded hoax failed fails
          """);

  /// Stems that say the opposite of each other, left of right. Short on purpose: a pair stands here
  /// only if nobody would say both of one thing at one time.
  private static final Map<String, Set<String>> OPPOSITES =
      opposites(
          """
          alive:dead kill:surviv dead:surviv kill:alive
          injur:unharm injur:uninjur injur:safe injur:unhurt hurt:unharm hurt:unhurt hurt:safe
          kill:unharm kill:safe wound:safe wound:unharm
          confirm:deny accept:reject approv:reject support:oppos agree:refus accept:refus admit:deny
          open:clos win:los rise:fall increas:decreas rise:drop increas:drop grow:shrink
          begin:end start:end start:stop resum:stop arriv:leav enter:leav
          guilt:innocent convict:acquit arrest:releas guilty:innocent jail:fre
          true:fals legal:illegal possibl:impossibl safe:unsafe success:failur
          succe:fail pass:fail find:los find:miss rescu:dead attack:defend
          allow:ban permit:ban allow:prohibit lift:impos
          before:after more:fewer more:less above:below first:last
          east:west north:south left:right male:femal man:woman
          accident:deliberat accident:intentional accidental:deliberat
          """);

  private Polarity() {}

  private static Map<String, Set<String>> opposites(String pairs) {
    Map<String, Set<String>> opposites = new java.util.HashMap<>();
    for (String pair : WordList.of(pairs)) {
      String[] sides = pair.split(":");
      opposites.computeIfAbsent(sides[0], _ -> new java.util.HashSet<>()).add(sides[1]);
      opposites.computeIfAbsent(sides[1], _ -> new java.util.HashSet<>()).add(sides[0]);
    }
    return opposites;
  }

  static boolean opposite(String stem, String other) {
    return OPPOSITES.getOrDefault(stem, Set.of()).contains(other);
  }

  /// The words among tokens that deny, and the cues outside of them by which a source is said to
  /// deny what stands in them.
  static List<Span> denials(Document document, Span place) {
    TextIndex index = document.index();
    List<Span> denials = new ArrayList<>();
    for (int token = index.tokenAt(place.start());
        token < index.tokens().size() && index.tokens().get(token).span().start() < place.end();
        token++) {
      if (DENIALS.contains(index.lower(token))) {
        denials.add(index.tokens().get(token).span());
      }
    }
    for (Span cue : denyingCues(document, place)) {
      if (denials.stream().noneMatch(cue::overlaps)) {
        denials.add(cue);
      }
    }
    return denials;
  }

  /// The cues by which a source is said to deny what stands in a place.
  static List<Span> denyingCues(Document document, Span place) {
    List<Span> cues = new ArrayList<>();
    for (Statement statement : document.record().statements()) {
      Span cue = statement.attribution().cue();
      boolean denies =
          statement.attribution().manner().polarity() == Manner.Polarity.NEGATIVE
              && statement.attribution().content().stream().anyMatch(place::overlaps);
      if (denies) {
        cues.add(cue);
      }
    }
    return cues;
  }
}
