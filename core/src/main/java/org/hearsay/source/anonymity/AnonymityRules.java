package org.hearsay.source.anonymity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hearsay.source.KindRules;
import org.hearsay.source.Nouns;
import org.hearsay.source.Source;
import org.hearsay.source.Source.Anonymity;
import org.hearsay.source.SourceKind;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.WordList;

/// Tells when the text says that a source's name is withheld, with the reason and the closeness
/// that it gives, each quoted. That a source has no name is not enough.
///
/// 1. *called so*: "an unnamed officer", "anonymous officials".
/// 2. *behind it*: "an officer, who asked not to be named", if nobody else stands between who can
///    be meant; what follows "to", "of" or "told", and who possesses something, is not meant.
/// 3. *before it*: "Speaking on condition of anonymity, an officer", if nobody is named before.
/// 4. *next sentence*: "The officer spoke on condition of anonymity", "He asked …", "All three
///    asked …", "The Courier is not naming her", if nobody else is told of behind the source in its
///    own sentence.
/// 5. *another name*: who is called by a name that the text says is not the real or the whole one.
public final class AnonymityRules {
  /// How far from a source is looked, in characters, so that no text takes longer than its length.
  private static final int REACH = 400;

  private static final String THEIR = "(?:his|her|their|its)";

  /// Anonymity that somebody else is to have.
  private static final String FOR_ANOTHER =
      "(?! (?:for|of)\\b| to (?:a|an|the|some|any|all|his|her|their|its|him|them|those)\\b)";

  /// What the one who is not named does or is.
  private static final Pattern WITHHOLDS =
      rule(
          "(?:(?:on|under) (?:the )?condition of anonymity"
              + "|(?:speak|spoke|talk|respond|answer)\\w* anonymously"
              + "|(?:request|demand|insist|ask)\\w* (?:on |for )?anonymity"
              + FOR_ANOTHER
              + "|granted anonymity(?! (?:for|of|to)\\b)"
              + "|(?:who|because|since|as|but|and)(?: (?:he|she|they|the \\w+))?"
              + " (?:is|are|was|were)(?: not|n['\u2019]t)"
              + " (?:authori[sz]ed|permitted|allowed|cleared) to"
              + " (?:speak|talk|discuss|comment|brief|disclose)"
              + "|(?:ask|request|declin|refus|insist|prefer|wish|agree|want)\\w*"
              + "(?: \\w+){0,3}?"
              + " (?:not (?:to )?be(?:ing)?|to (?:be|remain)) "
              + "(?:named|identified|quoted by name|unnamed|anonymous|unidentified)"
              + "(?! (?:as|by)\\b)"
              + "|(?:declin|refus)\\w* to (?:give|provide|share|reveal) "
              + THEIR
              + " (?:\\w+ )?(?:names?|identity|identities)"
              + "|ask\\w* that "
              + THEIR
              + " (?:\\w+ )?(?:names? not be|names? be withheld|identity (?:not be|be withheld))"
              + "|only if (?:he|she|they) (?:was|were) not (?:named|identified)"
              + "|whose (?:real |full )?(?:names?|identity|identities) (?:is|are|was|were|has|have)"
              + " (?:not |being |been )*"
              + "(?:withheld|given|released|disclosed|revealed|published|used|concealed|known)"
              + "|whom? (?:it|the \\w+|we) (?:(?:did|would|is|are|does|do) not|agreed"
              + " not to) (?:name|naming|identify|identifying)"
              + "|who (?:was|were) not (?:named|identified)(?! (?:as|by)\\b))");

  /// What others do who do not name somebody.
  private static final Pattern NOT_NAMING =
      rule(
          "(?:(?:is|are|was|were) not (?:naming|identifying)|agreed not to (?:name|identify)"
              + "|(?:did|would|does) not (?:name|identify)) (him|her|them|the (\\w+))"
              + "(?! (?:as|by)\\b)");

  private static final Pattern OTHER_NAME =
      rule(
          "(?:not "
              + THEIR
              + " real name|(?:a|the|under a|under the) pseudonym|(?:under|goes by|by) the name of"
              + "|identif\\w+ only (?:as|by)|only "
              + THEIR
              + " first name)");

  private static final Pattern CALLED = rule("(?:unnamed|anonymous|unidentified)");

  private static final Pattern REASON =
      Pattern.compile(
          "(?:because|since|as) ((?:he|she|they|it|the \\w+)\\b[^.;,\u201d\"]{5,120})"
              + "|(because [^.;,\u201d\"]{5,120})"
              + "|(for fear of [^.;,\u201d\"]{3,80}|citing [^.;\u201d\"]{3,80})"
              + "|(?:anonymity|anonymously)\\s+((?:in order )?to [^.;,\u201d\"]{3,80})"
              + "|((?:is|are|was|were)(?: not|n['\u2019]t)\\s+"
              + "(?:authori[sz]ed|permitted|allowed|cleared) to [^.;,\u201d\"]{3,80}?"
              + "(?= (?:said|says|told|added)\\b|[.;,\u201d\"]|$))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CLOSENESS =
      Pattern.compile(
          "(?:familiar with|briefed on|close to|involved in|present (?:at|in)|privy to"
              + "|with (?:direct |first-?hand )?knowledge of|who (?:took part in|attended|witnessed"
              + "|was (?:present|there|in the room)))[^.;,\u201d\"]{0,80}?"
              + "(?= (?:has|have|had|said|says|told|spoke|described|confirmed|and|but|who)\\b"
              + "|[.;,\u201d\"]|$)",
          Pattern.CASE_INSENSITIVE);

  /// Behind these somebody is no subject.
  private static final Set<String> BEFORE_OBJECTS =
      WordList.of(
          """
          of to for with by in from at against about told tell tells telling and as than like
          """);

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
  private static final Set<String> ALL = Set.of("all", "both");

  private AnonymityRules() {}

  /// The sources of a text, those marked whose names it says are withheld. Of each the first
  /// mention of which the text says so decides. Safe to call from any thread.
  public static List<Source> marked(TextIndex index, List<Source> sources) {
    return sources.stream().map(source -> source.withAnonymity(anonymity(index, source))).toList();
  }

  private static Optional<Anonymity> anonymity(TextIndex index, Source source) {
    boolean named = source.kind() == SourceKind.NAMED_PERSON;
    return named || source.kind().nameless()
        ? anonymity(index, source.mentions(), named)
        : Optional.empty();
  }

  /// @param named whether the source has a name: then only another name withholds one
  private static Optional<Anonymity> anonymity(
      TextIndex index, List<Span> mentions, boolean named) {
    return mentions.stream().flatMap(m -> of(index, m, named).stream()).findFirst();
  }

  private static Optional<Anonymity> of(TextIndex index, Span mention, boolean named) {
    int place = index.sentenceAt(mention.start());
    Span sentence = index.sentences().get(place).span();
    Span behind = new Span(mention.start(), end(mention, sentence));
    if (named) {
      return find(OTHER_NAME, index, behind)
          .filter(words -> words.start() <= mention.end() + 60)
          .filter(words -> nobodyElse(index, mention.end(), words.start()))
          .map(words -> said(index, mention, words, behind.end()));
    }
    Optional<Span> called = find(CALLED, index, mention).filter(w -> isBeforeNoun(index, w));
    if (called.isPresent()) {
      return Optional.of(said(index, mention, mention, mention.end()));
    }
    Optional<Span> own =
        find(WITHHOLDS, index, behind)
            .filter(words -> nobodyElse(index, mention.end(), words.start()))
            .or(() ->
                find(WITHHOLDS, index, before(mention, sentence))
                    .filter(_ -> nobodyElse(index, sentence.start(), mention.start())));
    return own.map(words -> said(index, mention, words, behind.end()))
        .or(() -> inNext(index, mention, place));
  }

  /// Where to stop looking behind a source.
  private static int end(Span mention, Span sentence) {
    return Math.max(mention.end(), Math.min(sentence.end(), mention.end() + REACH));
  }

  /// The words before a source that begins not far from its sentence; none if it does not.
  private static Span before(Span mention, Span sentence) {
    boolean near = mention.start() - sentence.start() <= REACH;
    return new Span(
        near ? Math.min(sentence.start(), mention.start()) : mention.start(), mention.start());
  }

  private static Optional<Anonymity> inNext(TextIndex index, Span mention, int place) {
    Span own = index.sentences().get(place).span();
    if (place + 1 >= index.sentences().size()
        || own.length() > REACH
        || !nobodyElse(index, own.start(), mention.start())
        || !nobodyElse(index, mention.end(), own.end())) {
      return Optional.empty();
    }
    Span whole = index.sentences().get(place + 1).span();
    Span next = new Span(whole.start(), Math.min(whole.end(), whole.start() + REACH));
    int first = index.sentences().get(place + 1).firstToken();
    String noun = noun(index, mention);
    boolean same = index.lower(first).equals("the") && index.lower(first + 1).equals(noun);
    boolean all = ALL.contains(index.lower(first)) && Nouns.isPlural(noun);
    boolean he = all || PRONOUNS.contains(index.lower(first));
    int subject = index.tokens().get(same || all ? first + 1 : first).span().end();
    Optional<Span> words =
        same || he
            ? find(WITHHOLDS, index, next).filter(w -> nobodyElse(index, subject, w.start()))
            : notNamed(index, next, noun);
    return words.map(w -> said(index, mention, w, next.end()));
  }

  /// "The Courier is not naming the officer", where the officer is meant.
  private static Optional<Span> notNamed(TextIndex index, Span sentence, String noun) {
    Matcher matcher = NOT_NAMING.matcher(sentence.in(index.text()));
    if (!matcher.find()) {
      return Optional.empty();
    }
    boolean meant = matcher.group(2) == null || matcher.group(2).equalsIgnoreCase(noun);
    Span words = new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end());
    return meant ? Optional.of(words) : Optional.empty();
  }

  /// Whether no one is told of between two offsets who could be the one that is not named.
  private static boolean nobodyElse(TextIndex index, int from, int to) {
    int end = index.tokenAt(Math.max(from, to));
    for (int k = index.tokenAt(from); k < end; k++) {
      k = behindComparison(index, k, end);
      boolean someone =
          Nouns.isListedPerson(index.lower(k))
              || (index.isCapital(k) && index.isCapital(k + 1))
              || Nouns.isTitle(index.lower(k));
      boolean possesses = Set.of("'s", "\u2019s").contains(index.lower(k + 1));
      if (someone && !possesses && !isObject(index, k)) {
        return false;
      }
    }
    return true;
  }

  /// The token behind "like many others" if that begins at a token; else the token itself.
  private static int behindComparison(TextIndex index, int token, int end) {
    boolean begins = Set.of(",", "who").contains(index.lower(token - 1));
    if (!begins || !index.lower(token).equals("like")) {
      return token;
    }
    int k = token;
    while (k < end && !index.lower(k).equals(",")) {
      k++;
    }
    return k;
  }

  /// Whether a preposition or "told" stands before a noun, over its article and adjectives. Whoever
  /// something is said "according to" is no object.
  private static boolean isObject(TextIndex index, int noun) {
    for (int k = noun - 1; k >= noun - 4; k--) {
      if (BEFORE_OBJECTS.contains(index.lower(k))) {
        return !index.lower(k - 1).equals("according");
      }
    }
    return false;
  }

  private static boolean isBeforeNoun(TextIndex index, Span word) {
    int k = index.tokenAt(word.start());
    return Nouns.isPerson(index.lower(k + 1)) || Nouns.isPerson(index.lower(k + 2));
  }

  private static String noun(TextIndex index, Span mention) {
    int first = index.tokenAt(mention.start());
    return KindRules.head(
        IntStream.range(first, index.tokenAt(mention.end())).mapToObj(index::lower).toList());
  }

  private static Optional<Span> find(Pattern rule, TextIndex index, Span where) {
    Matcher matcher = rule.matcher(where.in(index.text()));
    return matcher.find()
        ? Optional.of(new Span(where.start() + matcher.start(), where.start() + matcher.end()))
        : Optional.empty();
  }

  /// @param words those that withhold the name
  /// @param end of the sentence that they stand in
  private static Anonymity said(TextIndex index, Span mention, Span words, int end) {
    Span from = new Span(words.start(), Math.max(words.end(), end));
    Span near = new Span(mention.start(), Math.max(mention.end(), Math.min(words.start(), end)));
    return new Anonymity(reason(from.in(index.text())), closeness(near.in(index.text())));
  }

  private static Optional<String> reason(String sentence) {
    Matcher matcher = REASON.matcher(sentence);
    if (!matcher.find()) {
      return Optional.empty();
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      Optional<String> words = Optional.ofNullable(matcher.group(group)).map(String::strip);
      if (words.isPresent()) {
        return words;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> closeness(String sentence) {
    Matcher matcher = CLOSENESS.matcher(sentence);
    return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
  }

  private static Pattern rule(String words) {
    String loose = words.replace(" ", "\\s+");
    return Pattern.compile("(?<!\\p{L})" + loose + "(?!\\p{L})", Pattern.CASE_INSENSITIVE);
  }
}
