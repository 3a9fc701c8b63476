package org.hearsay.article;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hearsay.article.Blocks.Weights;
import org.hearsay.article.Furniture.Kind;
import org.jsoup.nodes.Element;

/// Which elements of a page do not hold the article's own prose, and what they hold instead.
///
/// The rules are tried in the order of [#RULES] on every element; the first that fits decides. No
/// rule may set aside the greater part of a page: an element that holds as much of the page's prose
/// as the rule's `keepFrom` is kept, whatever it is called.
final class Asides {
  /// One reason to set an element aside.
  ///
  /// @param name what the rule is known by
  /// @param kind what the element holds if it stands in the article; empty if it is to be dropped
  /// @param keepFrom the share of the page's prose from which an element is kept all the same
  /// @param fits whether the rule holds for an element
  record Rule(String name, Optional<Kind> kind, double keepFrom, Predicate<Element> fits) {
    static Rule drop(String name, double keepFrom, Predicate<Element> fits) {
      return new Rule(name, Optional.empty(), keepFrom, fits);
    }

    static Rule keep(String name, Kind kind, Predicate<Element> fits) {
      return new Rule(name, Optional.of(kind), 0.3, fits);
    }
  }

  private static final Set<String> NEVER_SHOWN =
      words(
          """
          script style noscript template head title svg math iframe object embed applet canvas
          video audio map noframes frameset select textarea option datalist button input
          progress meter dialog rp rt
          """);

  private static final Set<String> ROOMS = words("nav aside footer menu form");

  /// A paragraph or the row of a table is named after what it tells of.
  private static final Set<String> NEVER_BY_NAME = words("body p tr td");

  private static final Set<String> ROLES =
      words(
          """
          navigation banner contentinfo complementary search dialog alert alertdialog menu
          menubar toolbar tablist tooltip form
          """);

  private static final Set<String> COMMENTS =
      words(
          """
          comment comments disqus replies respond commentlist livefyre coral reactions
          """);

  private static final Set<String> CAPTIONS = words("caption captions figcaption cutline");

  private static final Set<String> CREDITS = words("credit credits photocredit");

  private static final Set<String> RELATED =
      words(
          """
          related recommended recommendation recommendations recirc recirculation readmore
          morefrom popular trending mostread mostpopular latest teaser teasers upnext
          editorspicks outbrain taboola zergnet revcontent
          """);

  private static final Set<String> PROMOTIONS =
      words(
          """
          newsletter newsletters subscribe subscription signup optin mailchimp paywall regwall
          ad ads advert advertisement advertising adsense adslot adunit dfp sponsor sponsored
          promo promos promoted promotion partner
          """);

  private static final Set<String> FURNISHINGS =
      words(
          """
          meter share sharing sharer sharebar sharedaddy social socials addtoany addthis
          follow jetpack sidebar rail masthead topbar toolbar navbar nav navigation menu
          breadcrumb breadcrumbs footer copyright cookie cookies consent gdpr modal popup
          overlay lightbox tooltip tag tags taglist topics keywords categories pagination
          pager prevnext byline bylines author authors authorbio bio timestamp dateline
          pubdate postmeta metadata slideshow gallery carousel slider login signin search skip
          widget widgets print noprint hidden rating ratings poll quiz player video jw embed
          infobox factbox tout callout shop buy commerce banner feedback disclaimer alert
          """);

  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern NOT_A_LETTER = Pattern.compile("[^A-Za-z]+");
  private static final Pattern GONE =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_NAMES = 2000;

  private static final Rule SHOWN_TO_NOBODY =
      Rule.drop("never shown", 2, e -> NEVER_SHOWN.contains(e.normalName()));

  /// In the order in which they are tried.
  static final List<Rule> RULES =
      List.of(
          SHOWN_TO_NOBODY,
          Rule.drop("hidden", 0.5, Asides::hidden),
          Rule.drop("named as comments", 0.8, e -> named(e, COMMENTS)),
          Rule.keep("a caption", Kind.CAPTION, e -> e.normalName().equals("figcaption")),
          Rule.keep("named as a caption", Kind.CAPTION, e -> named(e, CAPTIONS)),
          Rule.keep("named as a credit", Kind.CREDIT, e -> named(e, CREDITS)),
          Rule.keep("named as related", Kind.RELATED_LINK, e -> named(e, RELATED)),
          Rule.keep("named as a promotion", Kind.PROMOTION, e -> named(e, PROMOTIONS)),
          Rule.drop("named as furnishing", 0.3, Asides::furnishing),
          Rule.drop("a room beside the article", 0.5, e -> ROOMS.contains(e.normalName())),
          Rule.drop("a role beside the article", 0.5, e -> ROLES.contains(e.attr("role"))));

  private final Map<Element, Rule> rules = new IdentityHashMap<>();

  private Asides() {}

  static Asides of(Element root) {
    Asides asides = new Asides();
    List<Element> elements = root.getAllElements();
    for (Element e : elements) {
      if (e != root && SHOWN_TO_NOBODY.fits().test(e)) {
        asides.rules.put(e, SHOWN_TO_NOBODY);
      }
    }
    Weights weights = Weights.of(Blocks.of(root, asides));
    double all = weights.of(root);
    for (Element e : elements) {
      if (e != root && !asides.rules.containsKey(e)) {
        RULES.stream()
            .filter(rule -> weights.of(e) <= rule.keepFrom() * all && rule.fits().test(e))
            .findFirst()
            .ifPresent(rule -> asides.rules.put(e, rule));
      }
    }
    return asides;
  }

  /// The rule that sets an element itself aside, whatever it stands in.
  Optional<Rule> rule(Element element) {
    return Optional.ofNullable(rules.get(element));
  }

  private static boolean hidden(Element e) {
    return e.hasAttr("hidden")
        || e.attr("aria-hidden").equals("true")
        || (e.hasAttr("style") && GONE.matcher(start(e.attr("style"))).find());
  }

  /// An embedded post that somebody is quoted from is no furnishing.
  private static boolean furnishing(Element e) {
    return named(e, FURNISHINGS) && e.getElementsByTag("blockquote").isEmpty();
  }

  private static boolean named(Element e, Set<String> names) {
    if (NEVER_BY_NAME.contains(e.normalName()) || e.attr("itemprop").equals("articleBody")) {
      return false;
    }
    return e.hasAttr("class") && anyWord(e.className(), names)
        || e.hasAttr("id") && anyWord(e.id(), names);
  }

  private static boolean anyWord(String text, Set<String> names) {
    for (String part : NOT_A_LETTER.split(start(text))) {
      for (String word : CAMEL.split(part)) {
        if (names.contains(word.toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }

  /// As much of an attribute as is looked at: a page may hold megabytes in one.
  private static String start(String attribute) {
    return attribute.substring(0, Math.min(attribute.length(), LONGEST_NAMES));
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
