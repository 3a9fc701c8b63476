package org.hearsay.link.story;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.text.TextIndex;

/// Whether a document says that it tells of something long past: an anniversary, a look back.
final class LookingBack {
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(?:anniversary|commemorat\\w+|look(?:ing|s)? back"
              + "|(?:an?|one|two|three|four|five|ten|\\d+) (?:year|decade|month)s?"
              + " (?:on|after|since|later))\\b");

  private LookingBack() {}

  static boolean in(Optional<String> title, TextIndex text) {
    return title.filter(LookingBack::says).isPresent()
        || !text.sentences().isEmpty()
            && says(text.sentences().getFirst().span().in(text.text()));
  }

  private static boolean says(String words) {
    return WORDS.matcher(words.toLowerCase(Locale.ROOT)).find();
  }
}
