package org.hearsay.link.origin.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;
import org.hearsay.text.Paragraph;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;
import org.hearsay.text.WordList;

/// What a document says of itself as a whole: whose it is, from where, and whom it retells.
///
/// @param outlets names under which the document may be known as an outlet's
/// @param agency the news agency that is credited
/// @param dateline the words that say from where it is reported
/// @param retold the outlet from which all of it comes
/// @param writer who writes in the first person
record Head(
    List<String> outlets,
    Optional<Credit> agency,
    Optional<Excerpt> dateline,
    Optional<Credit> retold,
    Optional<Credit> writer) {
  /// A name with the words that show it, absent where they stand in the masthead alone.
  record Credit(String name, Optional<Excerpt> words) {}

  private static final int FIRST_PARAGRAPHS = 8;
  private static final int LONGEST_LINE = 60;

  /// In an opinion by somebody who was there, every few lines; elsewhere, outside quotations,
  /// hardly ever: news of 20 events had 1 in 400 words at most.
  private static final int WORDS_FOR_ONE_I = 60;

  private static final int FEWEST_I = 3;

  private static final Set<String> FIRST_PERSON = WordList.of("i my me myself");

  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:By [^\\n]{3,60}\\n)?(\\p{Lu}[\\p{Lu}.'\u2019 -]{2,}(?:, [\\p{L}.]+(?: [\\p{L}.]+)?)?"
              + "(?:, [\\p{L}.]+ \\d{1,2})?)(?: \\(([^)]{2,40})\\))?"
              + "\\s*(?:\u2014|\u2013|--?|:)\\s");

  private static final Pattern CREDIT_IN_BRACKETS =
      Pattern.compile("^\\(([^)]{2,40})\\)\\s*(?:\u2014|\u2013|--?)\\s");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:Copyright|\u00a9|\\(c\\))[^\\n]{0,12}? (?:\\d{4} )?((?:The )?[\\p{L} ]{2,30})\\.");

  private static final Pattern INFORMATION = Pattern.compile("Information from: ([^,\\n]{3,60})");

  private static final Pattern BYLINE = Pattern.compile("^By (\\p{Lu}[^,\\n]{3,50})$");

  static Head of(Document document) {
    List<String> outlets = new ArrayList<>(document.outlet().stream().toList());
    Optional<Credit> agency = Optional.empty();
    Optional<Excerpt> dateline = Optional.empty();
    Optional<Credit> byline = Optional.empty();
    for (String by : document.record().article().masthead().byline()) {
      Optional<String> name = Outlets.agencyIn(by);
      agency = agency.or(() -> name.map(n -> new Credit(n, Optional.empty())));
      byline = byline.or(() -> Optional.of(new Credit(by, Optional.empty())));
    }
    List<Paragraph> first = first(document.index());
    for (Paragraph paragraph : first) {
      String line = paragraph.span().in(document.text());
      if (line.length() <= LONGEST_LINE && document.outlet().isEmpty()) {
        outlets.add(line.split(",", 2)[0]);
      }
      Optional<Credit> named = match(BYLINE, 1, document, paragraph.span());
      byline = named.filter(c -> c.name().matches("\\p{Lu}.* \\p{Lu}.*")).or(keep(byline));
      if (dateline.isEmpty()) {
        dateline = match(DATELINE, 1, document, paragraph.span()).flatMap(Credit::words);
        Optional<Credit> inBrackets =
            match(DATELINE, 2, document, paragraph.span())
                .or(() -> match(CREDIT_IN_BRACKETS, 1, document, paragraph.span()));
        agency = agency.or(() -> inBrackets.flatMap(Head::agency));
      }
    }
    Span whole = new Span(0, document.text().length());
    Optional<Credit> copyright = match(COPYRIGHT, 1, document, whole).flatMap(Head::agency);
    return new Head(
        List.copyOf(outlets),
        agency.or(() -> copyright),
        dateline,
        match(INFORMATION, 1, document, whole),
        byline.filter(by -> isInFirstPerson(document)));
  }

  private static Supplier<Optional<Credit>> keep(Optional<Credit> credit) {
    return () -> credit;
  }

  private static List<Paragraph> first(TextIndex index) {
    return index.paragraphs().subList(0, Math.min(FIRST_PARAGRAPHS, index.paragraphs().size()));
  }

  private static Optional<Credit> agency(Credit credit) {
    return Outlets.agencyIn(credit.name()).map(name -> new Credit(name, credit.words()));
  }

  private static Optional<Credit> match(Pattern pattern, int group, Document in, Span where) {
    Matcher matcher = pattern.matcher(in.text()).region(where.start(), where.end());
    if (!matcher.find() || matcher.start(group) < 0) {
      return Optional.empty();
    }
    Excerpt words = new Excerpt(in, new Span(matcher.start(group), matcher.end(group)));
    return Optional.of(new Credit(words.words().strip(), Optional.of(words)));
  }

  private static boolean isInFirstPerson(Document document) {
    int words = 0;
    int mine = 0;
    for (Token token : document.index().tokens()) {
      String word = token.span().in(document.text());
      words++;
      if (token.quoted() == Token.Quoted.OUTSIDE
          && FIRST_PERSON.contains(word.toLowerCase(Locale.ROOT))
          && !word.equals("ME")) {
        mine++;
      }
    }
    return mine >= FEWEST_I && mine * WORDS_FOR_ONE_I >= words;
  }

  /// Whether an outlet's name is this document's outlet.
  boolean isOf(String outlet) {
    return outlets.stream().anyMatch(own -> Outlets.same(own, outlet));
  }
}
