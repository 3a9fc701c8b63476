package org.hearsay.link.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.link.Document;
import org.hearsay.text.Span;
import org.hearsay.text.WordList;

/// Words by which a document says that it has something from an agency, another outlet or a press
/// release.
///
/// @param words all of them: "told the Harbour Post"
/// @param name who is credited: "Harbour Post"; of a release the word for it
record Credit(Kind kind, Span words, Span name) {
  /// Who is credited.
  enum Kind {
    OUTLET,
    RELEASE
  }

  /// What names of outlets end in; with a capital, or in capitals.
  private static final String ENDINGS =
      either(
          """
          times times-news post news journal tribune herald gazette courier guardian telegraph mail
          mailonline express mirror chronicle observer independent register globe examiner dispatch
          inquirer enquirer sentinel argus ledger bulletin wire echo online magazine radio
          television tv today insider network press star sun athletic illustrated edition fox bild
          spiegel reuters bloomberg interfax xinhua yonhap kyodo axios politico buzzfeed huffpost
          newsweek slate salon vox vice forbes fortune atlantic economist propublica
          """);

  /// Outlets and agencies that go by letters.
  private static final String LETTERS =
      "(?:AFP|AP|UPI|AAP|ANI|ANSA|BBC|CBC|CNN|CNBC|CBS|CTV|DPA|dpa|EFE|ESPN|IANS|ITV|KCNA|MSNBC"
          + "|MTV|NBC|ABC|NHK|NPR|NYT|PA|PBS|PTI|RT|RTE|SBS|TASS|TMZ|WSJ|[KW][A-Z]{3})"
          + "(?:[ -]?(?:News|Sports?|TV|\\d{1,2}))?";

  /// A name is looked for only beside a word of crediting.
  private static final String NAME =
      "(?:[Tt]he |an? )?((?:[A-Z][\\w.&'’]{0,30}+[ -]){0,3}?(?:"
          + ENDINGS
          + ")|Agence France-Presse|Associated Press|United Press International|Al Jazeera"
          + "|New Yorker|"
          + LETTERS
          + "|[A-Za-z][\\w-]{0,40}\\.(?:com|org|net|co\\.uk))\\b";

  private static final List<Pattern> OUTLETS =
      List.of(
          Pattern.compile(
              "\\b(?:told|tells|telling|interview(?:ed)? (?:with|by|in|on|to)|quoted (?:by|in)"
                  + "|cited by|citing|reported (?:by|in)|spoke (?:to|with)|speaking (?:to|with)"
                  + "|talked (?:to|with)|said to|according to|[Mm]ore [Ff]rom"
                  + "|[Ii]nformation from:?|via|obtained by|seen by) "
                  + NAME),
          Pattern.compile(
              "\\b(?=[A-Z])" + NAME + " (?:first |had |has )?(?:reported|reports|reporting)\\b"),
          Pattern.compile("\\b(?:reported|reports|writes|wrote) " + NAME),
          Pattern.compile(
              "\\((?:[Tt]he )?([A-Z]{2,5}|Reuters|Xinhua|Bloomberg|Associated Press"
                  + "|Agence France-Presse)\\) ?[-–—]"));

  private static final Pattern RELEASE =
      Pattern.compile("\\b((?:press|news|media) releases?)\\b", Pattern.CASE_INSENSITIVE);

  private static String either(String words) {
    return WordList.of(words).stream()
        .sorted(Comparator.reverseOrder())
        .map(word -> {
          String rest = word.substring(1);
          String first = word.substring(0, 1).toUpperCase(Locale.ROOT);
          return first + rest + "|" + word.toUpperCase(Locale.ROOT);
        })
        .collect(Collectors.joining("|"));
  }

  /// The credits of a document, in text order.
  static List<Credit> in(Document document) {
    List<Credit> credits = new ArrayList<>();
    for (Pattern pattern : OUTLETS) {
      add(Kind.OUTLET, pattern, document, credits);
    }
    add(Kind.RELEASE, RELEASE, document, credits);
    credits.sort(Comparator.comparing(Credit::words));
    return credits;
  }

  private static void add(Kind kind, Pattern pattern, Document document, List<Credit> to) {
    Matcher found = pattern.matcher(document.text());
    while (found.find()) {
      Span name = new Span(found.start(1), found.end(1));
      to.add(new Credit(kind, new Span(found.start(), found.end()), name));
    }
  }
}
