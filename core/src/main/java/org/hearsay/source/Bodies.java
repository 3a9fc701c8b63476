package org.hearsay.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;
import org.hearsay.text.WordList;

/// The full names of the bodies that a text shortens.
///
/// 1. An acronym, "S.E.C." or "SEC" for the "Securities and Exchange Commission", if the text has
///    one run of capitals with these first letters and no other.
/// 2. An outlet's last word, "the Post" for the "Meridian Post", if the text names one before that
///    ends with it and no other.
/// 3. A bare noun, "police" or "the ministry" for the "Meridian police" or the "Harbour Ministry",
///    if the text names one such body and no other, before or more than once.
final class Bodies {
  private static final Set<String> INSIDE = Set.of("of", "for", "and", "the", "in", "on", "to");

  /// Nouns that the names of bodies end with, and by which alone a text goes on calling them.
  private static final Set<String> NOUNS =
      WordList.of(
          """
          police campaign administration ministry department foundation commission council agency
          university union board authority bureau committee court institute association alliance
          coalition federation league
          """);

  /// What binds the rest of a body's name to its noun.
  private static final Set<String> BINDING = Set.of("of", "for", "to", "on", "and", "the");

  private static final Set<String> CLAUSES = Set.of("which", "who", "whose");

  /// By what else a text calls somebody's campaign.
  private static final Set<String> TEAMS = Set.of("team", "camp", "campaign");

  /// Who works for a body: "Kelso Marsh CEO Ada Lund" makes one of Kelso Marsh.
  private static final Set<String> STAFF =
      Set.of("ceo", "cfo", "coo", "executive", "executives", "employees", "shares", "shareholders");

  private static final Set<String> REPORTS = Set.of("reports", "reported", "report");

  private static final int SHORTEST = 3;
  private static final int LONGEST = 6;

  private final Map<String, Span> spelled = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, Map<String, Integer>> named = new HashMap<>();
  private final Map<String, Span> firstNamed = new HashMap<>();
  private final Set<String> employers = new HashSet<>();
  private final Set<String> reporters = new HashSet<>();
  private final Set<String> alone = new HashSet<>();
  private final Map<String, Span> campaigns = new HashMap<>();

  private Bodies() {}

  static Bodies of(TextIndex index, List<Attribution> attributions) {
    Bodies bodies = new Bodies();
    for (Attribution attribution : attributions) {
      String cue = attribution.cue().in(index.text()).toLowerCase(Locale.ROOT);
      if (REPORTS.contains(cue)) {
        attribution
            .source()
            .ifPresent(
                source -> bodies.reporters.add(source.in(index.text()).toLowerCase(Locale.ROOT)));
      }
    }
    for (int k = 0; k < index.tokens().size(); k++) {
      if (isCapital(index, k)) {
        bodies.noteFrom(index, k);
      }
      bodies.noteNamed(index, k);
      bodies.noteEmployer(index, k);
      bodies.noteAlone(index, k);
    }
    return bodies;
  }

  /// What a bare name is: a body, if the text speaks of its executives, employees or shares or goes
  /// on with "which"; an outlet, if it is one word and is said to report; a group, if it is two.
  Optional<SourceKind> kind(Mention mention) {
    String name = mention.name().orElse("").toLowerCase(Locale.ROOT);
    if (isPair(mention)) {
      return Optional.of(SourceKind.NAMED_GROUP);
    }
    if (mention.words().size() == 1 && reporters.contains(name)) {
      return Optional.of(SourceKind.OUTLET);
    }
    return employers.contains(name) ? Optional.of(SourceKind.ORGANISATION) : Optional.empty();
  }

  /// "Salme and Kell": two words of which each stands elsewhere without the other, so that they are
  /// two and not one firm.
  private boolean isPair(Mention mention) {
    List<String> words = mention.words();
    return words.size() == 3
        && words.get(1).equals("and")
        && alone.containsAll(List.of(words.getFirst(), words.getLast()));
  }

  private void noteAlone(TextIndex index, int k) {
    boolean beside = index.lower(k + 1).equals("and") || index.lower(k - 1).equals("and");
    if (isCapital(index, k) && !beside) {
      alone.add(index.lower(k));
    }
  }

  private void noteEmployer(TextIndex index, int k) {
    int begin = k;
    while (begin > 0
        && k - begin < LONGEST
        && isCapital(index, begin - 1)
        && index.tokens().get(begin).before() == Token.LineBreak.NONE) {
      begin--;
    }
    boolean staff = STAFF.contains(index.lower(k));
    boolean which = index.lower(k).equals(",") && index.lower(k + 1).equals("which");
    if ((staff || which) && begin < k) {
      employers.add(index.span(begin, k - 1).in(index.text()).toLowerCase(Locale.ROOT));
    }
  }

  /// Where the full name of a lone acronym or of a body's bare noun first stands.
  Optional<Span> full(Mention mention) {
    return ofAcronym(mention, spelled)
        .or(() -> ofOutlet(mention))
        .or(() -> ofTeam(mention))
        .or(() -> ofNoun(mention));
  }

  /// "The Lund team" and "Lund's camp", where the text has "the Lund campaign".
  private Optional<Span> ofTeam(Mention mention) {
    List<String> said = new ArrayList<>(mention.words());
    said.removeIf(word -> word.equals("the") || word.equals("'s") || word.equals("\u2019s"));
    boolean team =
        mention.form() == Mention.Form.DESCRIPTION
            && said.size() == 2
            && TEAMS.contains(said.getLast());
    return team
        ? Optional.ofNullable(campaigns.get(said.getFirst()))
            .filter(name -> !name.equals(mention.span()))
        : Optional.empty();
  }

  private Optional<Span> ofOutlet(Mention mention) {
    boolean lone =
        mention.form() == Mention.Form.NAME
            && mention.kind() == SourceKind.OUTLET
            && mention.words().size() == 1;
    String word = mention.words().getLast();
    return lone && named.getOrDefault(word, Map.of()).size() == 1
        ? Optional.ofNullable(firstNamed.get(word))
            .filter(name -> name.end() <= mention.span().start())
        : Optional.empty();
  }

  private Optional<Span> ofNoun(Mention mention) {
    List<String> said = withoutClause(mention.words());
    boolean bare =
        said.equals(List.of("police")) || (said.size() == 2 && said.getFirst().equals("the"));
    Map<String, Integer> names = named.getOrDefault(said.getLast(), Map.of());
    boolean one = mention.form() == Mention.Form.DESCRIPTION && bare && names.size() == 1;
    boolean often = names.values().stream().anyMatch(times -> times > 1);
    return one
        ? Optional.ofNullable(firstNamed.get(said.getLast()))
            .filter(name -> often || name.start() < mention.span().start())
        : Optional.empty();
  }

  /// "The alliance, which …": the words before the clause.
  private static List<String> withoutClause(List<String> words) {
    int comma = words.indexOf(",");
    boolean clause =
        comma > 0 && comma + 1 < words.size() && CLAUSES.contains(words.get(comma + 1));
    return clause ? words.subList(0, comma) : words;
  }

  /// Notes a noun with the capitals before it: "Meridian police", "the Harbour Ministry".
  private void noteNamed(TextIndex index, int k) {
    String noun = index.lower(k);
    boolean outlet = index.isCapital(k) && Known.isOutlet(List.of(noun), false);
    if (!NOUNS.contains(noun) && !outlet) {
      return;
    }
    int begin = k;
    while (begin > 0
        && k - begin < LONGEST
        && index.tokens().get(begin).before() == Token.LineBreak.NONE
        && isPartOfName(index, begin - 1)) {
      begin--;
    }
    while (begin < k && !index.isCapital(begin)) {
      begin++;
    }
    boolean opens =
        begin == k - 1
            && index.sentences().get(index.sentenceAt(index.span(k, k).start())).firstToken()
                == begin;
    int end = index.isCapital(k) ? endOfBound(index, k) : k;
    if ((begin < k && !opens) || end > k) {
      Span name = index.span(begin, end);
      named
          .computeIfAbsent(noun, _ -> new HashMap<>())
          .merge(name.in(index.text()).toLowerCase(Locale.ROOT), 1, Integer::sum);
      firstNamed.putIfAbsent(noun, name);
      if (noun.equals("campaign") && begin == k - 1) {
        campaigns.putIfAbsent(index.lower(begin), name);
      }
    }
  }

  /// The last token of a name that goes on behind its noun: "Alliance to Save Our Quay".
  private static int endOfBound(TextIndex index, int noun) {
    int last = noun;
    int k = noun + 1;
    while (k < index.tokens().size()
        && k - noun <= 2 * LONGEST
        && index.tokens().get(k).before() == Token.LineBreak.NONE
        && (index.isCapital(k) || BINDING.contains(index.word(k)))) {
      last = index.isCapital(k) ? k : last;
      k++;
    }
    return BINDING.contains(index.word(noun + 1)) ? last : noun;
  }

  private static boolean isPartOfName(TextIndex index, int k) {
    boolean small = "-&".contains(index.lower(k)) && !index.lower(k).isEmpty();
    return small || (index.isCapital(k) && !Nouns.isDeterminer(index.lower(k)));
  }

  private static Optional<Span> ofAcronym(Mention mention, Map<String, Span> spelled) {
    if (mention.form() != Mention.Form.NAME || mention.words().size() != 1) {
      return Optional.empty();
    }
    String name = mention.name().orElse("");
    String letters = name.replace(".", "");
    boolean acronym =
        letters.length() >= SHORTEST
            && letters.length() <= LONGEST
            && letters.equals(letters.toUpperCase(Locale.ROOT));
    Optional<Span> found = acronym ? Optional.ofNullable(spelled.get(letters)) : Optional.empty();
    return found.filter(span -> span.length() > 0);
  }

  private void noteFrom(TextIndex index, int begin) {
    StringBuilder letters = new StringBuilder();
    for (int k = begin; k < index.tokens().size() && letters.length() < LONGEST; k++) {
      boolean apart = k > begin && index.tokens().get(k).before() != Token.LineBreak.NONE;
      boolean capital = isCapital(index, k);
      if (apart || !(capital || INSIDE.contains(index.word(k)))) {
        return;
      }
      if (capital) {
        letters.append(index.word(k).charAt(0));
        note(index, letters.toString(), index.span(begin, k));
      }
    }
  }

  /// A second name with the same letters makes the acronym mean neither.
  private void note(TextIndex index, String letters, Span span) {
    String name = span.in(index.text()).toLowerCase(Locale.ROOT);
    if (letters.length() < SHORTEST) {
      return;
    }
    if (!words.computeIfAbsent(letters, _ -> name).equals(name)) {
      spelled.put(letters, new Span(0, 0));
    }
    spelled.putIfAbsent(letters, span);
  }

  private static boolean isCapital(TextIndex index, int k) {
    return index.tokens().get(k).shape() == Token.Shape.TITLE;
  }
}
