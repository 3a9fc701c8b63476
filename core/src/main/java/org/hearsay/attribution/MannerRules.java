package org.hearsay.attribution;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.attribution.Manner.Attitude;
import org.hearsay.attribution.Manner.Polarity;
import org.hearsay.attribution.Manner.Quotation;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;

/// Tells direct from indirect by the quotation marks around the content, and attitude and polarity
/// by the words of the cue. The lists are the whole rule: first match wins, and a cue that none
/// knows asserts.
public final class MannerRules {
  /// A named rule: a cue in which the pattern is found has the attitude.
  private record Rule(String name, Pattern cue, Attitude attitude) {}

  private static final List<Rule> ATTITUDES =
      List.of(
          rule(
              "asks a question",
              "ask(s|ed|ing)?|wonder\\w*|question\\w*|inquir\\w+|quer(y|ied)",
              Attitude.QUESTION),
          rule(
              "asks for something",
              "urg(e|es|ed|ing)|demand\\w*|request\\w*|call(s|ed|ing)? (on|for|upon)"
                  + "|order(s|ed|ing)?|plead(s|ed|ing)?|beg(s|ged|ging)?|appeal(s|ed|ing)?"
                  + "|implor\\w+|exhort\\w*"
                  + "|recommend\\w*|instruct\\w*|direct(s|ed|ing)",
              Attitude.REQUEST),
          rule(
              "intends",
              "plan(s|ned|ning)?|intend(s|ed|ing)?|vow\\w*|promis\\w+|pledg\\w+|want(s|ed|ing)?"
                  + "|hop(e|es|ed|ing)|aim(s|ed|ing)?|threaten\\w*|agree(s|d|ing)? to|refus\\w+"
                  + "|offer(s|ed|ing)? to|seek(s|ing)?|sought|decid\\w+",
              Attitude.INTENTION),
          rule(
              "knows",
              "know(s|n|ing)?|knew|learn(s|ed|t|ing)?|realiz\\w+|realis\\w+|recall\\w*|remember\\w*"
                  + "|discover\\w*|understand(s|ing)?|understood|recogniz\\w+|recognis\\w+|aware",
              Attitude.KNOWLEDGE),
          rule(
              "believes",
              "believ\\w+|belief|think(s|ing)?|thought|feel(s|ing)?|felt|suspect\\w*"
                  + "|fear(s|ed|ing)?|expect\\w*|consider\\w*|assum\\w+|doubt\\w*"
                  + "|guess\\w*|worr(y|ies|ied|ying)"
                  + "|view(s|ed)?|opinion|see(s|n)? (it )?as|saw \\w+ as|convinced|confident",
              Attitude.BELIEF));

  /// Cues by which a source stands against the content.
  private static final Pattern DENIES =
      words(
          "den(y|ies|ied|ying)|denial|reject(s|ed|ing)?|disput(e|es|ed|ing)|refut(e|es|ed|ing)"
              + "|rebut(s|ted|ting)?|contradict(s|ed|ing)?|disagree(s|d|ing)?|dismiss(es|ed|ing)?"
              + "|(do|does|did)(n['\u2019]t| not) (think|believe|accept|agree)|never (said|claimed)"
              + "|no evidence|not true");

  /// Cues that neither affirm nor deny: "did not dispute", "would not say", "declined to comment".
  private static final Pattern HOLDS_BACK =
      words(
          "(not|n['\u2019]t|never|neither|without) (\\p{L}+ )?(den(y|ied|ying)|disput(e|ed|ing)"
              + "|reject|contradict|dismiss|say|said|saying|confirm|comment|specify|elaborate)"
              + "|\\p{L}+n['\u2019]t (den(y|ied)|dispute|reject|say|confirm|comment|specify)"
              + "|not been able to \\p{L}+|could not \\p{L}+|declin(e|es|ed|ing) to"
              + "|refus(e|es|ed|ing) to say");

  private static final Set<Attitude> NEITHER_TRUE_NOR_FALSE =
      Set.of(Attitude.QUESTION, Attitude.REQUEST, Attitude.INTENTION);

  private MannerRules() {}

  /// How the content is attributed by a cue of the indexed text.
  public static Manner manner(TextIndex index, Span cue, List<Span> content) {
    String words = cue.in(index.text());
    Attitude attitude = attitude(words);
    return new Manner(quotation(index, content), attitude, polarity(words, attitude));
  }

  private static Attitude attitude(String cue) {
    for (Rule rule : ATTITUDES) {
      if (rule.cue().matcher(cue).find()) {
        return rule.attitude();
      }
    }
    return Attitude.ASSERTION;
  }

  private static Polarity polarity(String cue, Attitude attitude) {
    if (HOLDS_BACK.matcher(cue).find()) {
      return Polarity.NONE;
    }
    if (DENIES.matcher(cue).find()) {
      return Polarity.NEGATIVE;
    }
    return NEITHER_TRUE_NOR_FALSE.contains(attitude) ? Polarity.NONE : Polarity.POSITIVE;
  }

  private static Quotation quotation(TextIndex index, List<Span> content) {
    int inside = 0;
    int outside = 0;
    for (Span span : content) {
      for (int k = index.tokenAt(span.start()); k < index.tokens().size(); k++) {
        Token token = index.tokens().get(k);
        if (token.span().start() >= span.end()) {
          break;
        }
        boolean word = token.shape() != Token.Shape.OTHER;
        inside += word && token.quoted() == Token.Quoted.INSIDE ? 1 : 0;
        outside += word && token.quoted() == Token.Quoted.OUTSIDE ? 1 : 0;
      }
    }
    if (inside == 0) {
      return Quotation.INDIRECT;
    }
    return outside == 0 ? Quotation.DIRECT : Quotation.MIXED;
  }

  private static Rule rule(String name, String pattern, Attitude attitude) {
    return new Rule(name, words(pattern), attitude);
  }

  private static Pattern words(String pattern) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(" + pattern + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
