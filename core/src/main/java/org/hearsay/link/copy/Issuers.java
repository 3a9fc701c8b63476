package org.hearsay.link.copy;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.link.Document;

/// Tells whether a document stands on the page of a body that issues releases, by its host: a
/// university, an authority, an international body, a space agency.
final class Issuers {
  private static final Pattern HOST =
      Pattern.compile(
          "(?:^|\\.)(?:edu|gov|mil|int)(?:\\.[a-z]{2})?$|\\.ac\\.[a-z]{2}$|\\.go\\.[a-z]{2}$");

  private Issuers() {}

  static boolean isIssuer(Document document) {
    return document
        .outlet()
        .filter(outlet -> HOST.matcher(outlet.toLowerCase(Locale.ROOT)).find())
        .isPresent();
  }
}
