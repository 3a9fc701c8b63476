package org.hearsay.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.source.Source.Anonymity;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;

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

  private AnonymityRules() {}

  /// The first of the mentions in whose sentence a name is withheld decides.
  static Optional<Anonymity> anonymity(TextIndex index, List<Span> mentions) {
    return mentions.stream()
        .map(mention -> around(index, mention))
        .filter(words -> WITHHOLDS.stream().anyMatch(rule -> rule.matcher(words).find()))
        .findFirst()
        .map(words -> new Anonymity(reason(words), closeness(words)));
  }

  private static String around(TextIndex index, Span mention) {
    return index.sentences().get(index.sentenceAt(mention.start())).span().in(index.text());
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
