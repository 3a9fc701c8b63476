package org.hearsay.link.claim;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.WordList;

/// Words as they are compared: without case and without the endings that make "attacked" of
/// "attack"; the first steps of Porter (1980, *An algorithm for suffix stripping*), and the past of
/// the irregular verbs that news is told in.
final class Stems {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("fell", "fall"),
          Map.entry("fallen", "fall"),
          Map.entry("went", "go"),
          Map.entry("gone", "go"),
          Map.entry("made", "make"),
          Map.entry("took", "take"),
          Map.entry("taken", "take"),
          Map.entry("gave", "give"),
          Map.entry("given", "give"),
          Map.entry("found", "find"),
          Map.entry("held", "hold"),
          Map.entry("led", "lead"),
          Map.entry("left", "leave"),
          Map.entry("lost", "lose"),
          Map.entry("shot", "shoot"),
          Map.entry("sent", "send"),
          Map.entry("paid", "pay"),
          Map.entry("won", "win"),
          Map.entry("rose", "rise"),
          Map.entry("risen", "rise"),
          Map.entry("broke", "break"),
          Map.entry("broken", "break"),
          Map.entry("began", "begin"),
          Map.entry("begun", "begin"),
          Map.entry("died", "dead"),
          Map.entry("die", "dead"),
          Map.entry("death", "dead"),
          Map.entry("killed", "kill"),
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("wounded", "injur"));

  private static final Set<String> LITTLE =
      WordList.of(
          """
          a an the and or but nor so yet if then than that this these those there here it its he
          him his she her hers they them their we us our you your i me my who whom whose which what
          when where why how is are was were be been being am do does did done have has had having
          will would shall should can could may might must to of in on at by for from with about
          into over after before between under through during against up down out off again as
          s t d ll re ve m said says say told tells tell added adds adding noted notes according
          also more most some any all just only very now while upon such other another both each
          own same too around
          """);

  private Stems() {}

  /// Whether a word says something by itself.
  static boolean tells(String lower) {
    return !lower.isEmpty()
        && Character.isLetterOrDigit(lower.codePointAt(0))
        && !LITTLE.contains(lower);
  }

  /// @param word as it stands in a text
  static String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String known = IRREGULAR.get(lower);
    return known != null ? known : withoutPast(withoutPlural(lower));
  }

  private static String withoutPlural(String word) {
    if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches")) {
      return word.substring(0, word.length() - 2);
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.substring(0, word.length() - 1);
  }

  private static String withoutPast(String word) {
    if (word.length() >= 6 && word.endsWith("ing")) {
      return single(word.substring(0, word.length() - 3));
    }
    if (word.length() >= 5 && word.endsWith("ied")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.length() >= 5 && word.endsWith("ed")) {
      return single(word.substring(0, word.length() - 2));
    }
    if (word.length() >= 6 && word.endsWith("ly")) {
      return word.substring(0, word.length() - 2);
    }
    return word.length() >= 4 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
  }

  /// One letter for the two that an ending had doubled.
  private static String single(String stem) {
    int end = stem.length() - 1;
    if (end > 2
        && stem.charAt(end) == stem.charAt(end - 1)
        && "bdgmnprt".indexOf(stem.charAt(end)) >= 0) {
      return stem.substring(0, end);
    }
    return stem.endsWith("e") ? stem.substring(0, end) : stem;
  }
}
