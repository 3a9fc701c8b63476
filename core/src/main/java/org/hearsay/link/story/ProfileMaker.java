package org.hearsay.link.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.link.Document;
import org.hearsay.link.story.StoryProfile.Kind;
import org.hearsay.link.story.StoryProfile.Term;
import org.hearsay.model.WordRanks;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;
import org.hearsay.text.WordList;

/// Picks the words that a document is known by. Reads the title and the first [#MOST_WORDS] words
/// of the article's own prose; what is furniture says nothing. One thread.
final class ProfileMaker {
  private static final int MOST_WORDS = 5_000;
  private static final int LONGEST_HEADLINE = 160;

  /// The beginning of a news article says what it is about.
  private static final int BEGINNING = 60;

  private static final double AT_BEGINNING = 1.5;
  private static final double IN_TITLE = 2;

  /// Words that say little by themselves, and those of reporting.
  private static final Set<String> LITTLE =
      WordList.of(
          """
          a an the and or but nor so yet if then than that this these those there here it its he
          him his she her hers they them their we us our you your i me my who whom whose which what
          when where why how is are was were be been being am do does did done have has had having
          will would shall should can could may might must to of in on at by for from with about
          into over after before between under through during against up down out off again as not
          no s said says say told also more most some any all one two new just only very now t re
          ve ll d m
          """);

  /// Words with a capital that name nothing.
  private static final Set<String> CALENDAR =
      WordList.of(
          """
          monday tuesday wednesday thursday friday saturday sunday january february march april may
          june july august september october november december
          """);

  /// Where a word stands: at the first of a sentence and in a title anything may have a capital. A
  /// word that another one with a capital follows stands within a name.
  private enum Standing {
    FIRST,
    WITHIN,
    IN_TITLE
  }

  /// What is known of a word so far.
  private static final class Tally {
    private double count;
    private int seen;
    private int small;
    private int capitalWithin;
    private boolean inTitle;
    private String shown = "";

    void see(String as, Standing where, double worth) {
      count += worth;
      seen++;
      boolean isCapital = Character.isUpperCase(as.codePointAt(0));
      small += isCapital ? 0 : 1;
      capitalWithin += isCapital && where == Standing.WITHIN ? 1 : 0;
      inTitle |= where == Standing.IN_TITLE;
      if (shown.isEmpty() || !isCapital) {
        shown = as;
      }
    }

    /// Mostly with a capital where it need not have one; or several times and never without,
    /// and no English word.
    boolean isName(String word) {
      return !CALENDAR.contains(word)
          && (capitalWithin > small || isForeign(word));
    }

    private boolean isForeign(String word) {
      return small == 0 && seen > 1 && !isEnglish(word) && !isEnglish(shown);
    }

    private static boolean isEnglish(String word) {
      return WordRanks.builtIn().of(word.toLowerCase(Locale.ROOT)).isPresent();
    }
  }

  private final Document document;
  private final Deque<Span> furniture;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private int words;

  ProfileMaker(Document document) {
    this.document = document;
    this.furniture = new ArrayDeque<>(document.furniture());
  }

  StoryProfile profile() {
    countText();
    Optional<String> title = document.record().article().masthead().title();
    title.ifPresent(this::countTitle);
    return new StoryProfile(
        headline(title), document.day(), LookingBack.in(title, document.index()), terms());
  }

  private void countText() {
    for (Sentence sentence : document.index().sentences()) {
      Standing standing = Standing.FIRST;
      for (int k = sentence.firstToken(); k < sentence.endToken(); k++) {
        Token token = document.index().tokens().get(k);
        if (token.quoted() == Token.Quoted.MARK) {
          standing = Standing.FIRST;
        } else if (isWord(document.text(), token.span()) && !isFurniture(token.span())) {
          boolean goesOn = document.index().isCapital(k + 1) && k + 1 < sentence.endToken();
          count(
              token.span().in(document.text()),
              goesOn ? Standing.WITHIN : standing,
              words < BEGINNING ? AT_BEGINNING : 1);
          standing = Standing.WITHIN;
          if (++words == MOST_WORDS) {
            return;
          }
        }
      }
    }
  }

  /// Asked of spans in text order.
  private boolean isFurniture(Span span) {
    while (!furniture.isEmpty() && furniture.getFirst().end() <= span.start()) {
      furniture.removeFirst();
    }
    return !furniture.isEmpty() && furniture.getFirst().overlaps(span);
  }

  private void countTitle(String title) {
    for (Token token : TextIndex.of(title).tokens()) {
      if (isWord(title, token.span())) {
        count(token.span().in(title), Standing.IN_TITLE, IN_TITLE);
      }
    }
  }

  private static boolean isWord(String text, Span span) {
    return Character.isLetterOrDigit(text.codePointAt(span.start()));
  }

  private void count(String as, Standing where, double worth) {
    String word = as.toLowerCase(Locale.ROOT);
    boolean tells = word.length() > 1 && word.length() <= Term.LONGEST && !LITTLE.contains(word);
    if (tells && as.length() <= Term.LONGEST) {
      tallies.computeIfAbsent(singular(word), _ -> new Tally()).see(as, where, worth);
    }
  }

  /// Without the ending of the plural (Harman 1991, the S stemmer).
  private static String singular(String word) {
    if (word.length() <= 3 || !word.endsWith("s") || word.matches(".*(?:ss|us|is)")) {
      return word;
    }
    boolean ies = word.length() > 4 && word.endsWith("ies");
    return ies ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
  }

  private List<Term> terms() {
    Map<String, Double> worth = new HashMap<>();
    List<Term> terms = new ArrayList<>();
    tallies.forEach((word, tally) -> {
      terms.add(new Term(word, tally.shown, kind(word, tally), tally.count, tally.inTitle));
      worth.put(word, (1 + Math.log(tally.count)) * Rarity.OF_ENGLISH.of(word));
    });
    terms.sort(
        Comparator.comparing((Term term) -> -worth.getOrDefault(term.word(), 0.0))
            .thenComparing(Term::word));
    return terms.subList(0, Math.min(StoryProfile.MOST_TERMS, terms.size()));
  }

  private static Kind kind(String word, Tally tally) {
    if (Character.isDigit(word.codePointAt(0))) {
      return Kind.NUMBER;
    }
    return tally.isName(word) ? Kind.NAME : Kind.WORD;
  }

  private String headline(Optional<String> title) {
    String words = title.filter(given -> !given.isBlank()).orElseGet(this::firstWords).strip();
    if (words.length() <= LONGEST_HEADLINE) {
      return words;
    }
    int space = words.lastIndexOf(' ', LONGEST_HEADLINE);
    int end = space > 0 ? space : words.offsetByCodePoints(0, LONGEST_HEADLINE / 2);
    return words.substring(0, end).strip();
  }

  private String firstWords() {
    TextIndex index = document.index();
    return index.sentences().isEmpty() ? "" : index.sentences().getFirst().span().in(index.text());
  }
}
