package org.hearsay.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Nesting;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;
import org.hearsay.text.WordList;

/// Finds who passed a statement on besides its speaker: "told *the Northern Ledger*", "in an
/// interview with *Harbour Radio*", "in a *Salme Courier* essay", "according to *the Post*".
///
/// An outlet counts if it is named in the sentence of the cue, outside what is quoted, and if the
/// words next to it say that the statement went through it. Naming an outlet alone passes nothing
/// on, and so does what was said elsewhere in the text, unless the sentence points back at it ("in
/// the interview", "told the paper").
///
/// Each sentence is looked through once, however many statements it holds, and no more than
/// [#LONGEST] words are tried for a name and [#MOST] outlets kept: time is linear in the text and
/// the attributions.
final class RelayRules {
  /// Words of an outlet's name at most.
  static final int LONGEST = 6;

  /// Outlets of one sentence at most: who lists more of them passes nothing on by any.
  private static final int MOST = 4;

  /// Words right before an outlet through which a statement went.
  private static final Set<String> LEADS =
      WordList.of("told tell tells telling citing cited quoting via");

  private static final Set<String> PREPOSITIONS = WordList.of("with by on in for to at of");

  private static final Set<String> MEANS =
      WordList.of(
          """
          interview interviews interviewed op-ed column essay editorial article piece broadcast
          appearance appeared appearing spoke speaking writing wrote written published reported
          report segment episode program show edition according
          """);

  /// Words right behind an outlet that says what the sentence says.
  private static final Set<String> REPORTS = WordList.of("reports reported");

  private static final Set<String> BEFORE_NAMES =
      Set.of("the", "a", "an", "\u201c", "\"", "''", "``");

  private static final Set<String> QUOTES = Set.of("\u201c", "\"", "''", "``");

  /// Outlets without their name: "told the paper".
  private static final Set<String> HOUSES =
      WordList.of(
          """
          paper newspaper magazine network station broadcaster channel site website outlet program
          programme interviewer host cohost anchor
          """);

  private static final Set<String> POLLS = WordList.of("poll polls survey surveys");

  private static final String NUMBER =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty"
          + "|forty|fifty|sixty|seventy|eighty|ninety)";

  /// "Forty percent", "30% of voters", "three in five", "a majority of those asked".
  private static final Pattern SHARE =
      Pattern.compile(
          "(?:[^,;]* )?(?:\\p{Nd}[\\p{Nd}.]* ?(?:percent|per cent|%)|(?:\\w+[- ])?"
              + NUMBER
              + " (?:percent|per cent)|"
              + NUMBER
              + " (?:in|out of) (?:\\p{Nd}+|"
              + NUMBER
              + ")|(?:a|the) (?:\\w+ )?majority of)(?: .*|,.*)?",
          Pattern.CASE_INSENSITIVE);

  private static final int NEAR = 4;

  /// What a statement's sentence tells of the way it came.
  ///
  /// @param outlets the words of the outlets in text order, perhaps none
  /// @param pointsBack whether it went through an outlet that is told of before
  record Way(List<Span> outlets, boolean pointsBack) {}

  /// An outlet named in a sentence.
  ///
  /// @param reporting whether no more is said than that it reports, which goes for what stands
  ///   right beside that alone
  private record Outlet(Span span, boolean reporting) {}

  private record Told(List<Outlet> outlets, boolean pointsBack) {}

  private final TextIndex index;
  private final Map<Integer, Told> bySentence = new HashMap<>();

  private long tried;

  RelayRules(TextIndex index) {
    this.index = index;
  }

  /// For each attribution its way; never the words of its own source, and for one that is told
  /// inside another's content nothing from outside it.
  List<Way> ways(List<Attribution> attributions) {
    List<Optional<Integer>> holders = Nesting.holders(attributions);
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      ways.add(way(attributions.get(i), holders.get(i).map(attributions::get)));
    }
    return ways;
  }

  /// From each attribution's source to who passed it on last. One that points back at an outlet
  /// ("in the interview") went through the one outlet that the same source's words went through
  /// before, if there is one and no other; what a share of those asked says went through the one
  /// poll that its sentence tells of.
  ///
  /// @param ways the way of each attribution
  /// @param words of each attribution's source
  /// @param sources the id of each attribution's source
  /// @param ids finds the id of an outlet by its words
  /// @param polls the ids of polls by the places of the sentences that tell of them
  List<List<String>> chains(
      List<Way> ways,
      List<Optional<Span>> words,
      List<Optional<String>> sources,
      Function<Span, Optional<String>> ids,
      Map<Integer, Set<String>> polls) {
    Map<String, Set<String>> before = new HashMap<>();
    List<List<String>> chains = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      Optional<String> source = sources.get(i);
      Set<String> told =
          source.map(s -> before.computeIfAbsent(s, _ -> new LinkedHashSet<>())).orElse(Set.of());
      List<String> named =
          ways.get(i).outlets().stream().flatMap(outlet -> ids.apply(outlet).stream()).toList();
      List<String> passers = named.isEmpty() ? poll(words.get(i), polls) : named;
      boolean back = ways.get(i).pointsBack() && told.size() == 1;
      chains.add(
          Stream.concat(source.stream(), (back ? told : passers).stream()).distinct().toList());
      if (source.isPresent()) {
        told.addAll(named);
      }
    }
    return chains;
  }

  private List<String> poll(Optional<Span> source, Map<Integer, Set<String>> polls) {
    Set<String> told =
        source
            .filter(words -> isShare(words.in(index.text())))
            .map(share -> polls.getOrDefault(index.sentenceAt(share.start()), Set.of()))
            .orElse(Set.of());
    return told.size() == 1 ? List.copyOf(told) : List.of();
  }

  /// How many runs of words were tried for a name so far: what the work grows with.
  long tried() {
    return tried;
  }

  private Way way(Attribution attribution, Optional<Attribution> holder) {
    int sentence = index.sentenceAt(attribution.cue().start());
    Told said = bySentence.computeIfAbsent(sentence, k -> told(index.sentences().get(k)));
    List<Span> outlets =
        said.outlets().stream()
            .filter(outlet -> !outlet.reporting() || isBeside(outlet.span(), attribution))
            .map(Outlet::span)
            .filter(outlet -> isApart(outlet, attribution))
            .filter(outlet -> holder.filter(h -> !isInside(outlet, h)).isEmpty())
            .toList();
    boolean pointsBack =
        outlets.isEmpty() && holder.isEmpty() && (said.pointsBack() || tellsAHouse(attribution));
    return new Way(outlets, pointsBack);
  }

  private static boolean isApart(Span outlet, Attribution attribution) {
    return attribution.source().filter(outlet::overlaps).isEmpty()
        && attribution.content().stream().noneMatch(outlet::overlaps);
  }

  private static boolean isInside(Span outlet, Attribution holder) {
    return holder.content().stream().anyMatch(content -> content.contains(outlet));
  }

  /// Whether a noun is one for an outlet or who speaks for it.
  static boolean isHouse(String noun) {
    return HOUSES.contains(noun) && !Nouns.isListedPerson(noun);
  }

  /// Whether words stand for a share of those asked, whose answers a poll passes on.
  private static boolean isShare(String words) {
    return SHARE.matcher(words.replaceAll("\\s+", " ")).matches();
  }

  /// Whether a noun is one for what asks many and gives shares of their answers.
  static boolean isPoll(String noun) {
    return POLLS.contains(noun);
  }

  /// "Told the paper", "told co-host Ada Lund".
  private boolean tellsAHouse(Attribution attribution) {
    int k = index.tokenAt(attribution.cue().start());
    if (!index.lower(k).equals("told")) {
      return false;
    }
    int house = Set.of("the", "its").contains(index.lower(k + 1)) ? k + 2 : k + 1;
    boolean hyphen = index.lower(house).equals("co") && index.lower(house + 1).equals("-");
    return HOUSES.contains(index.lower(hyphen ? house + 2 : house));
  }

  private Told told(Sentence sentence) {
    List<Outlet> found = new ArrayList<>();
    boolean pointsBack = false;
    int k = sentence.firstToken();
    while (k < sentence.endToken()) {
      k = index.word(k).equals("The") ? k + 1 : k;
      int run = runEnd(k, sentence.endToken());
      int end = outletEnd(k, Math.min(run, k + LONGEST));
      if (end > k) {
        Span words = programme(end, sentence.endToken()).orElse(index.span(k, end - 1));
        boolean passes = passesOn(k, end);
        if (passes || REPORTS.contains(index.lower(end))) {
          found.add(new Outlet(words, !passes));
        }
      }
      pointsBack |= isTheInterview(k);
      k = Math.max(k + 1, run);
    }
    return new Told(found.size() > MOST ? List.of() : found, pointsBack);
  }

  /// "In the interview", "during the same interview", outside quotation marks.
  private boolean isTheInterview(int k) {
    return Set.of("in", "during").contains(index.lower(k))
        && Set.of("the", "that", "this").contains(index.lower(k + 1))
        && (index.lower(k + 2).equals("interview")
            || (index.lower(k + 2).equals("same") && index.lower(k + 3).equals("interview")))
        && index.tokens().get(k).quoted() == Token.Quoted.OUTSIDE;
  }

  /// The token behind a run of capitals that begins here, this one if it is no capital.
  private int runEnd(int begin, int most) {
    int end = begin;
    while (end < most && index.isCapital(end)) {
      end++;
    }
    return end;
  }

  /// The token behind the longest outlet's name that begins here; this one if there is none.
  private int outletEnd(int begin, int most) {
    for (int end = most; end > begin; end--) {
      if (isOutlet(begin, end)) {
        return end;
      }
    }
    return begin;
  }

  private boolean isOutlet(int from, int to) {
    tried++;
    List<String> words = new ArrayList<>();
    for (int k = from; k < to; k++) {
      words.add(index.lower(k));
    }
    boolean oneWord = to == from + 1 && Known.isTwoWordsInOne(index.word(from));
    return Known.isOutlet(words, index.lower(from - 1).equals("the"))
        || (oneWord && Known.spellsNews(index.word(from)));
  }

  /// The programme of a house, in quotation marks behind its name: "Coast Television's “Morning
  /// Tide”".
  private Optional<Span> programme(int house, int sentenceEnd) {
    int begin = house + 2;
    boolean itsOwn =
        Set.of("'s", "\u2019s").contains(index.lower(house))
            && QUOTES.contains(index.lower(house + 1));
    int end = itsOwn ? runEnd(begin, Math.min(sentenceEnd, begin + LONGEST)) : begin;
    return end > begin ? Optional.of(index.span(begin, end - 1)) : Optional.empty();
  }

  private boolean passesOn(int first, int end) {
    int before = first - 1;
    while (before >= first - 2 && BEFORE_NAMES.contains(index.lower(before))) {
      before--;
    }
    if (LEADS.contains(index.lower(before))) {
      return true;
    }
    boolean led = PREPOSITIONS.contains(index.lower(before));
    return led && (isNear(end, end + 2) || isNear(before - NEAR, before));
  }

  /// Whether a statement begins right behind "the Post reported Monday that", or ends right before
  /// ", the Post reported".
  private boolean isBeside(Span outlet, Attribution attribution) {
    int first = attribution.source().map(Span::start).orElse(Integer.MAX_VALUE);
    first = Math.min(first, attribution.cue().start());
    first = Math.min(first, attribution.content().getFirst().start());
    int last = attribution.source().map(Span::end).orElse(0);
    last = Math.max(last, attribution.cue().end());
    last = Math.max(last, attribution.content().getLast().end());
    int behind = index.tokenAt(outlet.end()) + 1;
    for (int k = behind; k < behind + 3; k++) {
      if (index.lower(k).equals("that")) {
        int next = index.tokenAt(first);
        return next == k + 1 || (next == k && first >= outlet.end());
      }
    }
    int before = index.tokenAt(outlet.start()) - 1;
    before = index.lower(before).equals("the") ? before - 1 : before;
    boolean ends = Set.of(".", ",").contains(index.lower(behind));
    return ends && last <= outlet.start() && index.tokenAt(Math.max(0, last - 1)) + 2 > before;
  }

  /// Whether a word for a means of publication stands among the tokens `from..to`.
  private boolean isNear(int from, int to) {
    for (int k = from; k < to; k++) {
      if (MEANS.contains(index.lower(k))) {
        return true;
      }
    }
    return false;
  }
}
