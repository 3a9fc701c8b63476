package org.hearsay.link.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.link.Document;
import org.hearsay.text.Span;

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

  /// Names of agencies and outlets by the words that such names end in, and those that are letters
  /// only ("AFP", "BBC News"). It is looked for only beside a word of crediting.
  private static final String NAME =
      "(?:[Tt]he |an? )?((?:[A-Z][\\w.&'’-]* ?){0,3}?(?:Times|Times-News|Post|News|Journal"
          + "|Tribune|Herald|Gazette|Courier|Guardian|Telegraph|Mail|MailOnline|Express|Mirror"
          + "|Chronicle|Observer|Independent|Register|Globe|Examiner|Dispatch|Inquirer|Sentinel"
          + "|Ledger|Bulletin|Wire|Online|Magazine|Radio|Television|Today|Insider|Bild|Spiegel"
          + "|Reuters|Bloomberg|Interfax|Xinhua|Yonhap|Kyodo|Axios|Politico|BuzzFeed)"
          + "|Agence France-Presse|Associated Press|Press Association|United Press International"
          + "|(?:AFP|AP|UPI|AAP|ANI|ANSA|BBC|CBC|CNN|CNBC|CBS|CTV|DPA|dpa|EFE|ESPN|IANS|ITV|KCNA"
          + "|MSNBC|MTV|NBC|ABC|NHK|NPR|NYT|PA|PBS|PTI|RT|RTE|SBS|TASS|TMZ|WSJ|[KW][A-Z]{3})"
          + "(?:[ -]?(?:News|Sports?|TV|\\d{1,2}))?|[A-Za-z][\\w-]*\\.(?:com|org|net|co\\.uk))\\b";

  private static final List<Pattern> OUTLETS =
      List.of(
          Pattern.compile(
              "\\b(?:told|tells|telling|interview(?:ed)? (?:with|by|in|on|to)|quoted (?:by|in)"
                  + "|cited by|citing|reported (?:by|in)|spoke (?:to|with)|speaking (?:to|with)"
                  + "|talked to|said to|according to"
                  + "|[Mm]ore [Ff]rom|[Ii]nformation from:?|via|obtained by|seen by) "
                  + NAME),
          Pattern.compile(
              "\\b" + NAME + " (?:first |had |has )?(?:reported|reports|reporting)\\b"),
          Pattern.compile("\\b(?:reported|reports|writes|wrote) " + NAME),
          Pattern.compile("\\((?:[Tt]he )?(" + "[A-Z]{2,5}|Reuters|Xinhua|Bloomberg|Associated Press|Agence France-Presse" + ")\\) ?[-–—]"));

  private static final Pattern RELEASE =
      Pattern.compile(
          "\\b((?:press|news|media) releases?)\\b", Pattern.CASE_INSENSITIVE);

  static List<Credit> in(Document document) {
    List<Credit> credits = new ArrayList<>();
    for (Pattern pattern : OUTLETS) {
      add(Kind.OUTLET, pattern, document, credits);
    }
    add(Kind.RELEASE, RELEASE, document, credits);
    credits.sort((a, b) -> a.words.compareTo(b.words));
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
