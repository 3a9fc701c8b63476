package org.hearsay.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.WordList;

/// Tells what a source is by the words that name or describe it. The lists are the whole rule and
/// the first that knows the words decides.
final class KindRules {
  private static final Set<String> DOCUMENT_NOUNS =
      WordList.of(
          """
          report reports poll polls survey surveys study studies filing filings lawsuit complaint
          memo letter email emails document documents statement tweet tweets article op-ed
          editorial book analysis transcript indictment ruling affidavit census data records
          record column essay blog post release law bill resolution treaty constitution website ad
          speech interview
          """);
  private static final Set<String> OUTLET_WORDS =
      WordList.of(
          """
          times post news journal tribune herald gazette courier examiner chronicle guardian
          telegraph reuters press magazine radio tv television broadcasting bbc cnn nbc abc cbs
          npr ap afp bloomberg politico observer mail daily weekly dispatch inquirer
          sentinel argus wire newspaper newspapers network outlet fox newsmax breitbart newsweek
          slate salon huffpost buzzfeed axios pbs cnbc espn msnbc vox ledger bulletin globe echo
          """);
  private static final Set<String> ORGANISATION_WORDS =
      WordList.of(
          """
          department ministry agency bureau committee commission council court senate congress
          parliament house party campaign office university institute college school company
          corporation corp inc ltd group bank fund foundation association union federation league
          society police army navy force forces government administration authority board center
          centre pentagon kremlin cia fbi nato un eu hospital church coalition alliance
          organization organisation network service services team regime
          """);
  private static final Set<String> GROUP_NOUNS =
      WordList.of(
          """
          people police others staff public majority crowd media opposition percent half voters
          democrats republicans conservatives liberals americans they we
          """);
  private static final Set<String> PERSON_NOUNS =
      WordList.of(
          """
          official officer spokesman spokeswoman spokesperson source person man woman soldier
          ranger general commander analyst aide adviser advisor lawyer attorney judge witness
          expert critic professor doctor nurse teacher student resident neighbor neighbour friend
          mother father brother sister son daughter wife husband senator representative
          congressman congresswoman governor mayor minister president candidate nominee reporter
          journalist writer author editor host employee worker executive manager director chief
          leader member lawmaker politician diplomat ambassador economist investigator prosecutor
          detective sheriff veteran pilot driver owner founder chairman chairwoman secretary
          strategist operative activist organizer pollster scientist researcher historian scholar
          priest pastor bishop imam victim survivor suspect defendant businessman businesswoman
          developer billionaire mogul voter supporter opponent rival insider contractor agent
          clerk counsel captain
          """);

  private KindRules() {}

  static SourceKind ofName(NameParts parts, String whole) {
    List<String> words = parts.words();
    String last = words.getLast();
    if (parts.title().filter(t -> startsWithHonorific(t) || turnsOnAPerson(t)).isPresent()) {
      return SourceKind.NAMED_PERSON;
    }
    if (ends(whole, DOCUMENT_NOUNS)) {
      return SourceKind.DOCUMENT;
    }
    if (OUTLET_WORDS.contains(last)
        || (words.size() > 1
            && OUTLET_WORDS.contains(words.get(1))
            && whole.toLowerCase(Locale.ROOT).startsWith("the "))) {
      return SourceKind.OUTLET;
    }
    if (words.stream().anyMatch(ORGANISATION_WORDS::contains)
        || whole.startsWith("the ")
        || whole.startsWith("The ")) {
      return last.endsWith("s") && !ORGANISATION_WORDS.contains(last)
          ? SourceKind.NAMED_GROUP
          : SourceKind.ORGANISATION;
    }
    boolean peoples = words.size() == 1 && GROUP_NOUNS.contains(last);
    return peoples ? SourceKind.NAMED_GROUP : SourceKind.NAMED_PERSON;
  }

  private static boolean startsWithHonorific(String title) {
    String first = title.split("[^\\p{L}]+", 2)[0].toLowerCase(Locale.ROOT);
    return NameParts.TITLES.contains(first);
  }

  /// "the Democratic candidate", "a former adviser to the mayor".
  private static boolean turnsOnAPerson(String title) {
    String noun = head(List.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    return isPersonNoun(noun) && !isPlural(noun);
  }

  private static boolean ends(String whole, Set<String> nouns) {
    String lower = whole.toLowerCase(Locale.ROOT);
    return nouns.contains(lower.substring(lower.lastIndexOf(' ') + 1));
  }

  static SourceKind ofDescription(List<String> words) {
    String head = head(words);
    if (DOCUMENT_NOUNS.contains(head)) {
      return SourceKind.DOCUMENT;
    }
    if (isPersonNoun(head) && !isPlural(head)) {
      return SourceKind.UNNAMED_PERSON;
    }
    if (GROUP_NOUNS.contains(head) || isPersonNoun(head)) {
      return SourceKind.UNNAMED_GROUP;
    }
    if (ORGANISATION_WORDS.contains(head)) {
      return SourceKind.ORGANISATION;
    }
    if (OUTLET_WORDS.contains(head)) {
      return SourceKind.OUTLET;
    }
    return isPlural(head) ? SourceKind.UNNAMED_GROUP : SourceKind.UNNAMED_PERSON;
  }

  /// The noun a description turns on, nothing if it has no words: the word before the first "of",
  /// "who", comma and the like.
  static String head(List<String> words) {
    int end = 0;
    while (end < words.size() && !endsHead(words.get(end))) {
      end++;
    }
    return words.isEmpty() ? "" : words.get(Math.max(0, end - 1));
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
          "briefed",
          "involved",
          "near",
          "inside",
          "about",
          ",",
          "(",
          "and",
          "speaking",
          "whose",
          "under",
          "among",
          "like",
          "\u2014");

  /// Whether a name that ends with this word is an outlet's.
  static boolean isOutlet(String word) {
    return OUTLET_WORDS.contains(word);
  }

  /// Whether a noun is one for a person, in the singular or the plural.
  static boolean isPersonNoun(String noun) {
    if (PERSON_NOUNS.contains(noun)) {
      return true;
    }
    boolean men = noun.endsWith("men") && PERSON_NOUNS.contains(noun.replace("men", "man"));
    return men
        || (noun.endsWith("s") && PERSON_NOUNS.contains(noun.substring(0, noun.length() - 1)));
  }

  private static boolean isPlural(String noun) {
    return (noun.endsWith("s") && !noun.endsWith("ss"))
        || noun.endsWith("men")
        || noun.equals("people");
  }
}
