package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.article.Furniture.Kind;
import org.hearsay.text.Span;

/// Tells by its words alone whether a line is furniture. The rules are tried in order; a rule must
/// fit the whole line, and a line longer than [#LONGEST] is prose.
///
/// They are narrow on purpose: a line that is wrongly called furniture is not read for statements.
final class FurnitureRules {
  static final int LONGEST = 300;

  /// @param name what the rule is known by
  /// @param kind what the line is if the rule fits
  /// @param line the whole line without the white space around it
  record Rule(String name, Kind kind, Pattern line) {
    Rule(String name, Kind kind, String line) {
      this(name, kind, Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.DOTALL));
    }
  }

  private static final String INVITATION =
      "(?:read (?:more|also|next|this|full story)|also read|see also|see more|related"
          + "(?: (?:stories|story|articles?|content|coverage|links?|news|topics|posts?|video))?"
          + "|more (?:from|on|in|about)\\b[^:.]{0,40}|more (?:stories|news|coverage)|recommended"
          + "(?: (?:stories|reading|for you))?"
          + "|you (?:may|might) (?:also )?(?:like|be interested in)"
          + "|you(?:'|\u2019)ll also like|don(?:'|\u2019)t miss|must[- ]read|read and watch"
          + "|watch(?: (?:now|live|next|more|the video))?|listen(?: now)?|in pictures"
          + "|trending(?: now)?|most (?:read|popular)|what to read next|up next|explainer"
          + "|editor(?:'|\u2019)?s(?:'|\u2019)? picks?|click here)";

  private static final String AGENCY =
      "(?:getty(?: images)?|ap(?: photo)?|associated press|reuters|afp|epa|shutterstock|alamy"
          + "|istock|bloomberg|tass|xinhua|pa(?: wire| images)?|handout|file(?: photo)?)";

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "a link in brackets",
              Kind.RELATED_LINK,
              "[\\[(]\\s*" + INVITATION + "\\b[^\\])]*[\\])]\\.?"),
          new Rule(
              "an invitation before a link",
              Kind.RELATED_LINK,
              "[\u25ba\u25b6>\u2022*]*\\s*"
                  + INVITATION
                  + "\\s*(?:[:|\u00bb>]|[-\u2013\u2014]\\s).*"),
          new Rule(
              "nothing but an invitation",
              Kind.RELATED_LINK,
              "[\u25ba\u25b6>\u2022*]*\\s*"
                  + INVITATION
                  + "\\s*(?:\\.{1,3}|\u2026|[!\u00bb>\u2192]+)?"),
          new Rule(
              "an invitation to click",
              Kind.RELATED_LINK,
              "\\(?(?:click|tap) here\\b.*|.*\\b(?:by clicking|click) here\\W*"),
          new Rule(
              "a picture's maker",
              Kind.CREDIT,
              "[\\[(]?\\s*(?:file )?(?:photo(?:graph)?|picture|image|video|graphic|illustration"
                  + "|cover|art)s?(?: credits?)?\\s*(?:by\\b|courtesy of\\b|via\\b|[:/\u00a9]).*"),
          new Rule("a credit", Kind.CREDIT, "[\\[(]?\\s*(?:credits?|source of photo)\\s*:.*"),
          new Rule(
              "a picture agency",
              Kind.CREDIT,
              "[\\[(]?(?:[\\p{L}.'\u2019 -]{2,50}\\s?[/|,]\\s?)*(?:via )?" + AGENCY + "[\\])]?"),
          new Rule(
              "what a picture shows",
              Kind.CAPTION,
              "(?:caption|pictured|above|below)\\s*:.*"
                  + "|in this [^.]{0,60}(?:photo|image|picture|frame grab)\\b[^.]{0,60},.*"
                  + "|.*\\((?:ap )?(?:photo|image|picture)[:/ ][^)]*\\)"
                  + "|.*\\((?:ap|reuters|afp|getty)[^)]{0,60}(?:photo|images)[^)]*\\)"),
          new Rule(
              "an advertisement's label",
              Kind.PROMOTION,
              "[\\[(]?(?:advert|advertisement|advertising|ad|sponsored(?: content)?|promoted"
                  + "|(?:story|article) continues below(?: the)?(?: advertisement| ad| video)?"
                  + "|(?:scroll|keep scrolling) (?:down )?(?:to continue|for more)[^.]*"
                  + "|loading\\W*|this slideshow requires javascript)[\\])]?\\.?"),
          new Rule(
              "an invitation to subscribe",
              Kind.PROMOTION,
              "(?:please )?(?:sign[- ]up|subscribe|register)(?: now| here| today)?"
                  + "(?: to| for| and| with|\\W).*"
                  + "|[^<.]{0,80}\\b(?:sign up|subscribe)\\b.*"
                  + "\\b(?:newsletters?|inbox|podcasts?)\\b.*"
                  + "|(?:get|want|start your|enjoy(?:ing)?)\\b.*"
                  + "\\b(?:newsletters?|inbox|delivered to)\\b.*"
                  + "|(?:our|the) .{0,60}\\bnewsletter\\b.{0,60}\\binbox\\b.*"),
          new Rule(
              "an invitation to follow",
              Kind.PROMOTION,
              "(?:(?:you can )?(?:follow|find|like|join)|connect with)\\b[^.]{0,80}\\b(?:on|via)"
                  + " (?:twitter|facebook|instagram|linkedin|telegram|whatsapp|tiktok|youtube|x"
                  + "|bluesky|mastodon|snapchat)\\b.*"
                  + "|(?:like|enjoy(?:ed)?|love) this (?:story|article|post)\\?.*"
                  + "|have a (?:news )?tip\\?.*|got a (?:news )?(?:tip|story)\\b.{0,20}\\?.*"
                  + "|(?:get|download) (?:the|our) .{1,40}\\bapp\\b.*"));

  private FurnitureRules() {}

  static Optional<Rule> of(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    return ALL.stream().filter(rule -> rule.line().matcher(line).matches()).findFirst();
  }

  /// The furniture among the lines of a text, in text order.
  static List<Furniture> in(String text) {
    List<Furniture> found = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      Span line = stripped(text, start, end);
      of(line.in(text)).ifPresent(rule -> found.add(new Furniture(line, rule.kind())));
      start = end + 1;
    }
    return found;
  }

  private static Span stripped(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Blocks.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Blocks.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
