package org.hearsay.link.copy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.link.Document;
import org.hearsay.text.Span;

/// The agency that a document says of itself it is from: among its writers, in its dateline ("PORT
/// SALME (NPA) -") or in its copyright line.
///
/// @param name the agency as the document names it
/// @param words where its text says so; absent if only its masthead does
record Wire(String name, Optional<Span> words) {
  private static final String AGENCY =
      "(Agence France-Presse|AFP|(?:The )?Associated Press|AP|(?:Thomson )?Reuters|UPI|United Press"
          + " International|Press Association|PA|Bloomberg|Interfax|TASS|Xinhua|Yonhap|Kyodo|dpa"
          + "|DPA|ANSA|EFE|PTI|IANS|ANI|AAP)\\b";

  private static final Pattern WRITER = Pattern.compile("^(?:By )?" + AGENCY);

  private static final List<Pattern> LINES =
      List.of(
          Pattern.compile(
              "^[\\p{Lu}][\\p{L}.,' -]{2,60} ?\\(([A-Z]{2,5}|Reuters|Xinhua)\\) ?[-–—]"),
          Pattern.compile(
              "^(?:Copyright|©|\\(c\\))[^\\n]{0,20}?" + AGENCY,
              Pattern.MULTILINE | Pattern.CASE_INSENSITIVE));

  static Optional<Wire> of(Document document) {
    for (Pattern line : LINES) {
      Matcher found = line.matcher(document.text());
      if (found.find()) {
        return Optional.of(new Wire(found.group(1), Optional.of(span(found))));
      }
    }
    for (String writer : document.record().article().masthead().byline()) {
      Matcher found = WRITER.matcher(writer);
      if (found.find()) {
        return Optional.of(new Wire(found.group(1), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private static Span span(Matcher found) {
    return new Span(found.start(1), found.end(1));
  }

  /// Whether both are one agency, by its name or its letters.
  boolean sameAs(Wire other) {
    return OutletName.same(name, other.name) || OutletName.same(other.name, name);
  }
}
