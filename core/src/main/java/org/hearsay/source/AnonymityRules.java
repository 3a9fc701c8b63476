package org.hearsay.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.source.Source.Anonymity;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.WordList;

/// Tells when the text says that a nameless source's name is withheld, with the reason and the
/// closeness that it gives, and when somebody who told the press something is left nameless. Only
/// the sentence of the mention is looked at; both are quoted from it.
final class AnonymityRules {
  /// Words by which a writer withholds a name.
  private static final List<Pattern> WITHHOLDS =
      List.of(
          rule("(?:(?:on|under) (?:the )?condition of anonymity|anonymously)"),
          rule(
              "(?:not|never|wasn['’]t|weren['’]t|un) ?authori[sz]ed to"
                  + " (?:speak|talk|discuss|comment)"),
          rule(
              "(?:asked|requested|declined|refused|insisted|preferred|wished|agreed)"
                  + "[^.;]{0,40} not (?:to )?be(?:ing)? (?:named|identified|quoted by name)"),
          rule("(?:declined|refused) to (?:be (?:named|identified)|give (?:his|her|their) names?)"),
          rule("(?:request|demand|ask|insist|grant)\\w*[^.;]{0,20} anonymity"),
          rule("only if (?:he|she|they) (?:was|were) not (?:named|identified)"),
          rule(
              "(?:whom?|that) (?:it|he|she|they|the \\w+) (?:did|would|does) not"
                  + " (?:name|identify)"),
          rule("(?:unnamed|anonymous|unidentified)"));

  private static final Pattern REASON =
      Pattern.compile(
          "(?:because|since|as) ((?:he|she|they|it|the \\w+)[^.;,”\"]{5,120})"
              + "|(for fear of [^.;,”\"]{3,80}|citing [^.;”\"]{3,80})"
              + "|((?:was|were|is|are|who was|who were)? ?(?:not|n['’]t) authori[sz]ed to"
              + " [^.;,”\"]{3,80})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CLOSENESS =
      Pattern.compile(
          "(?:familiar with|briefed on|close to|involved in|present (?:at|in)|privy to"
              + "|with (?:direct |first-?hand )?knowledge of|who (?:took part in|attended|witnessed"
              + "|was (?:present|there|in the room)))[^.;,”\"]{0,80}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TELLS =
      rule(
          "(?:said|says|told|tells|added|adds|confirmed|acknowledged|explained|noted|insisted"
              + "|described|according to)");

  /// People who speak to the press and whom it knows, one or a few.
  private static final Set<String> INSIDERS =
      WordList.of(
          """
          aide adviser advisor source insider operative official spokesman spokeswoman spokesperson
          strategist staffer associate attorney lawyer diplomat
          """);

  private static final Set<String> FEW = WordList.of("two three four");

  /// What makes of "officials" those of one body.
  private static final Set<String> BODIES =
      WordList.of("administration campaign intelligence pentagon treasury congressional");

  private AnonymityRules() {}

  /// Whether a cue is one of telling: who thinks or wants something has told the press nothing.
  static boolean tells(String cue) {
    return TELLS.matcher(cue).find();
  }

  /// Whether one person or a countable few told the press something and are left nameless: "a
  /// campaign aide", "two officials", "aides to Lund", not "officials" or "many advisers". No name
  /// is said to be withheld, so no reason is given.
  static Optional<Anonymity> implied(TextIndex index, Mention mention, boolean told) {
    List<String> words = mention.words();
    String head = KindRules.head(words);
    if (!told || !INSIDERS.contains(Nouns.singular(head)) || mention.isDefinite()) {
      return Optional.empty();
    }
    boolean one = !Nouns.isPlural(head) && Set.of("a", "an", "one").contains(words.getFirst());
    boolean few =
        Nouns.isPlural(head)
            && (FEW.contains(words.getFirst()) || isOfOneBody(index, mention, head));
    return one || few
        ? Optional.of(new Anonymity(Optional.empty(), closeness(mention.span().in(index.text()))))
        : Optional.empty();
  }

  private static boolean isOfOneBody(TextIndex index, Mention mention, String head) {
    int at = mention.words().indexOf(head);
    String before = at > 0 ? mention.words().get(at - 1) : "";
    boolean name =
        at > 0
            && Character.isUpperCase(
                index
                    .text()
                    .charAt(
                        index
                            .tokens()
                            .get(index.tokenAt(mention.span().start()) + at - 1)
                            .span()
                            .start()));
    boolean body =
        BODIES.contains(before)
            || (name && at > 0 && !Nouns.isListed(before) && !OPEN.contains(before));
    boolean whose =
        at == 0
            && mention.words().size() > 2
            && Set.of("for", "to").contains(mention.words().get(1));
    return body || whose;
  }

  private static final Set<String> OPEN =
      WordList.of(
          "other some many most several federal state local senior former all top few city");

  /// The first of the mentions in whose sentence a name is withheld decides.
  static Optional<Anonymity> anonymity(TextIndex index, List<Span> mentions) {
    return mentions.stream()
        .map(mention -> around(index, mention))
        .filter(words -> WITHHOLDS.stream().anyMatch(rule -> rule.matcher(words).find()))
        .findFirst()
        .map(words -> new Anonymity(reason(words), closeness(words)));
  }

  private static String around(TextIndex index, Span mention) {
    int paragraph = index.paragraphAt(mention.start());
    for (Sentence sentence : index.sentencesOf(index.paragraphs().get(paragraph))) {
      if (sentence.span().overlaps(mention)) {
        return sentence.span().in(index.text());
      }
    }
    return mention.in(index.text());
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
    return Pattern.compile("(?<!\\p{L})" + words + "(?!\\p{L})", Pattern.CASE_INSENSITIVE);
  }
}
