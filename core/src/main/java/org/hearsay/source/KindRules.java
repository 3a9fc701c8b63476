package org.hearsay.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.source.Mention.Sex;
import org.hearsay.text.WordList;

/// Tells what a source is by the words that name or describe it. The lists are the whole rule and
/// the first that knows the words decides.
public final class KindRules {
  /// Small words that stand in the names of bodies and in nobody's.
  private static final Set<String> BODY_WORDS = WordList.of("of for and the");

  /// "s.e.c"
  private static final Pattern SPELLED = Pattern.compile("(?:\\p{L}\\.){2,}\\p{L}?");

  /// "the", "the Meridian-based", not "the Courier's".
  private static final Pattern THE_BEFORE = Pattern.compile("[Tt]he [^'\u2019]*");

  /// "The 45-year-old".
  private static final Pattern YEAR_OLD = Pattern.compile("(?:the|an?)\\p{Nd}+-?year-?old");

  /// "One in three", "54%", "only 12.5 %".
  private static final Pattern ONE_IN_SOME =
      Pattern.compile(
          "(?:(?:nearly|almost|about|some|only|just|more than|less than|at least|over) )*"
              + "(?:\\w+ (?:in|out of) (?:three|four|five|six|seven|eight|nine|ten|\\p{Nd}+)"
              + "|\\p{Nd}[\\p{Nd}.]* ?(?:%|percent))(?: .*)?");

  private static final Set<String> WRITINGS = Set.of("poll", "survey", "act", "report", "study");

  private static final Set<String> APPROXIMATING =
      Set.of(
          "about",
          "around",
          "nearly",
          "almost",
          "only",
          "just",
          "over",
          "roughly",
          "at least",
          "at most",
          "more than",
          "less than",
          "fewer than",
          "up to",
          "as many");

  private static final Set<String> PARTS =
      WordList.of(
          """
          number majority minority many some most half percent handful all none one two three four
          five six seven eight nine ten dozen dozens hundreds thousands millions couple group pair
          series several both few any each neither lot lots vast out
          more much bulk slew host array constellation string band chorus flood spate twenty thirty
          forty fifty sixty seventy eighty ninety
          """);
  private static final Set<String> PREPOSITIONS =
      WordList.of("of for to from with by in at on who that which about");

  /// Who begins a clause about a noun: "the people *I* met".
  private static final Set<String> CLAUSE_SUBJECTS = Set.of("i", "we", "he", "she", "they", "you");

  private static final Set<String> BEHIND_NOUNS =
      WordList.of(
          """
          led held sent outside across around elsewhere nationwide last this here there today
          yesterday earlier made done taken written told
          """);

  private KindRules() {}

  /// The kind of what bears a name.
  ///
  /// @param whole the words that the name stands among
  static SourceKind ofName(NameParts parts, String whole) {
    List<String> words = parts.words();
    boolean body = Nouns.isOrganisation(words.getFirst()) && words.size() > 1;
    if (parts
        .title()
        .filter(t -> startsWithHonorific(t) || (!body && turnsOnAPerson(t)))
        .isPresent()) {
      return SourceKind.NAMED_PERSON;
    }
    String before = whole.substring(0, Math.max(0, whole.indexOf(parts.name())));
    boolean theBefore = THE_BEFORE.matcher(before).matches();
    boolean outlet = Known.isOutlet(words, theBefore);
    boolean called =
        Nouns.kind(before.strip().replaceFirst(".*\\s", "")).equals(Optional.of(SourceKind.OUTLET));
    if (words.size() > 1 && WRITINGS.contains(words.getLast())) {
      return SourceKind.DOCUMENT;
    }
    if (!called && isWriting(parts, whole) && !(outlet && whole.endsWith(parts.name()))) {
      return SourceKind.DOCUMENT;
    }
    return called || outlet ? SourceKind.OUTLET : ofBare(parts, theBefore);
  }

  /// The kind of what bears a name, by the name and "the" before it alone.
  private static SourceKind ofBare(NameParts parts, boolean theBefore) {
    List<String> words = parts.words();
    if (Known.isPeople(words)) {
      return SourceKind.NAMED_GROUP;
    }
    if (Known.isPlace(words)
        || Known.isAgency(words)
        || words.stream().anyMatch(Nouns::isOrganisation)) {
      return SourceKind.ORGANISATION;
    }
    if (theBefore && words.size() == 1 && Known.sex(words.getFirst()) != Sex.UNKNOWN) {
      return SourceKind.NAMED_PERSON;
    }
    if (theBefore) {
      return words.getLast().endsWith("s") ? SourceKind.NAMED_GROUP : SourceKind.ORGANISATION;
    }
    if (words.size() == 1 && Known.isTwoWordsInOne(parts.name())) {
      return Known.spellsNews(parts.name()) ? SourceKind.OUTLET : SourceKind.ORGANISATION;
    }
    return isBody(parts) ? SourceKind.ORGANISATION : SourceKind.NAMED_PERSON;
  }

  private static boolean isBody(NameParts parts) {
    return parts.words().stream().anyMatch(BODY_WORDS::contains)
        || parts.name().contains("&")
        || SPELLED.matcher(parts.words().getLast()).matches();
  }

  /// Whether words that hold a name turn on a noun for something written: "the Courier poll". A
  /// lone word is somebody's name: "Law".
  private static boolean isWriting(NameParts parts, String whole) {
    boolean lone = parts.words().size() == 1 && whole.equals(parts.name());
    String last = whole.toLowerCase(Locale.ROOT).substring(whole.lastIndexOf(' ') + 1);
    int name = whole.indexOf(parts.name());
    String behind = name < 0 ? "" : whole.substring(name + parts.name().length());
    return !lone && !isBody(parts) && isNounRun(behind) && Nouns.isDocument(last);
  }

  /// Whether words behind a name go on to the noun that it is one of: "Courier election poll", not
  /// "Lund, who wrote the book" nor "Lund of the Institute for Peace Studies".
  private static boolean isNounRun(String behind) {
    return behind.chars().noneMatch(c -> ",;:(\u2013\u2014".indexOf(c) >= 0)
        && List.of(behind.toLowerCase(Locale.ROOT).split("\\s+")).stream()
            .noneMatch(KindRules::endsHead);
  }

  private static boolean startsWithHonorific(String title) {
    String first = title.split("[^\\p{L}]+", 2)[0].toLowerCase(Locale.ROOT);
    return Nouns.isTitle(first);
  }

  /// "the Democratic candidate", "a former adviser to the mayor".
  private static boolean turnsOnAPerson(String title) {
    String noun = head(List.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    return Nouns.isListedPerson(noun) && !Nouns.isPlural(noun);
  }

  /// The kind of what is described: by the noun that the description turns on, or, of a number or
  /// part of some, by theirs.
  static SourceKind ofDescription(List<String> said) {
    List<String> words = withoutApproximation(said);
    if (isListOfPeople(words)) {
      return SourceKind.UNNAMED_GROUP;
    }
    String head = head(words);
    if (YEAR_OLD.matcher(String.join("", words)).matches()) {
      return SourceKind.UNNAMED_PERSON;
    }
    if (ONE_IN_SOME.matcher(String.join(" ", words)).matches()) {
      return SourceKind.UNNAMED_GROUP;
    }
    if (words.equals(List.of("no", "one"))) {
      return SourceKind.UNNAMED_GROUP;
    }
    int of = words.indexOf("of");
    if (PARTS.contains(head) && (!Nouns.isOrganisation(head) || of == words.indexOf(head) + 1)) {
      String whole = of < 0 ? "" : head(words.subList(of + 1, words.size()));
      boolean one = head.equals("one") || head.equals("neither");
      Optional<SourceKind> kind = Nouns.kind(one ? Nouns.singular(whole) : whole);
      return kind.orElse(one ? SourceKind.UNNAMED_PERSON : SourceKind.UNNAMED_GROUP);
    }
    int place = words.indexOf(head);
    if (place > 0 && Nouns.isBodyOf(words.get(place - 1), head)) {
      return SourceKind.ORGANISATION;
    }
    if (Nouns.kind(head).isEmpty() && isCoordinated(words, head)) {
      return ofDescription(words.subList(words.indexOf("and") + 1, words.size()));
    }
    boolean plural = Nouns.isPlural(head);
    return Nouns.kind(head).orElse(plural ? SourceKind.UNNAMED_GROUP : SourceKind.DOCUMENT);
  }

  /// Whether an adjective stands where a noun is looked for: "current and former officials".
  private static boolean isCoordinated(List<String> words, String head) {
    int and = words.indexOf("and");
    return and > 0 && and + 1 < words.size() && words.get(and - 1).equals(head);
  }

  /// The words behind "about", "more than", "at least" and the like.
  private static List<String> withoutApproximation(List<String> words) {
    int begin = 0;
    while (begin + 1 < words.size()) {
      boolean two =
          begin + 2 < words.size()
              && APPROXIMATING.contains(words.get(begin) + " " + words.get(begin + 1));
      if (!two && !APPROXIMATING.contains(words.get(begin))) {
        break;
      }
      begin += two ? 2 : 1;
    }
    return words.subList(begin, words.size());
  }

  /// "The family, protesters and civic leaders".
  private static boolean isListOfPeople(List<String> words) {
    int and = words.lastIndexOf("and");
    if (and < 1 || and + 1 >= words.size()) {
      return false;
    }
    String last = head(words.subList(and + 1, words.size()));
    boolean simple = words.subList(0, and).stream().noneMatch(PREPOSITIONS::contains);
    return simple && Nouns.isPerson(last) && Nouns.isPlural(last);
  }

  /// The noun a description turns on, nothing if it has no words: the word before the first "of",
  /// "who", comma and the like, behind a possessor; a participle or "last" behind a known noun ends
  /// it too ("a report released last year").
  public static String head(List<String> words) {
    int begin = begin(words);
    int end = begin;
    while (end < words.size()
        && (!endsHead(words.get(end)) || isBeforeNoun(words, begin, end))
        && !(end > begin && isBehindNoun(words.get(end), words.get(end - 1)))) {
      end++;
    }
    while (end - 1 > begin && !Character.isLetterOrDigit(words.get(end - 1).codePointAt(0))) {
      end--;
    }
    return words.isEmpty() ? "" : words.get(Math.max(begin, end - 1));
  }

  /// "An inside source": what ends a head elsewhere tells more of its noun right behind the
  /// article.
  private static boolean isBeforeNoun(List<String> words, int begin, int k) {
    return k == begin + 1
        && k + 1 < words.size()
        && NameParts.isArticle(words.get(begin))
        && Set.of("inside", "outside", "near").contains(words.get(k));
  }

  private static int begin(List<String> words) {
    int begin = 0;
    for (int k = 1; k + 1 < words.size(); k++) {
      String word = words.get(k);
      boolean possessive = word.equals("'s") || word.equals("\u2019s");
      if (!possessive && !isApostrophe(word) && endsHead(word)) {
        return begin;
      }
      boolean plural = isApostrophe(word) && words.get(k - 1).endsWith("s");
      begin = (possessive || plural) && !endsHead(words.get(k + 1)) ? k + 1 : begin;
    }
    return begin;
  }

  private static boolean isApostrophe(String word) {
    return word.equals("'") || word.equals("\u2019");
  }

  private static boolean isBehindNoun(String word, String before) {
    boolean participle = word.length() > 4 && (word.endsWith("ed") || word.endsWith("ing"));
    boolean clause = CLAUSE_SUBJECTS.contains(word);
    return Nouns.kind(before).isPresent()
        && (clause || !PARTS.contains(before) || Nouns.isOrganisation(before))
        && (clause
            || BEHIND_NOUNS.contains(word)
            || (participle && Nouns.kind(word).filter(k -> k != SourceKind.DOCUMENT).isEmpty()));
  }

  /// Whether a word ends the part of a description that says who: "a spokesman *for* Ada Lund".
  static boolean endsHead(String word) {
    return ENDS_HEAD.contains(word);
  }

  private static final Set<String> ENDS_HEAD =
      Set.of(
          "'s",
          "\u2019s",
          "of",
          "who",
          "in",
          "from",
          "with",
          "at",
          "on",
          "for",
          "to",
          "that",
          "which",
          "by",
          "familiar",
          "close",
          "privy",
          "briefed",
          "involved",
          "near",
          "inside",
          "about",
          ",",
          "(",
          "and",
          "including",
          "outside",
          "through",
          "without",
          "against",
          "across",
          "during",
          "than",
          "when",
          "as",
          "speaking",
          "whose",
          "under",
          "among",
          "like",
          "if",
          "while",
          "because",
          "--",
          "\u2013",
          "\u2014");
}
