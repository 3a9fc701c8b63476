package org.hearsay.link.story;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.text.TextIndex;

/// Whether a document says that it tells of something long past: an anniversary, a look back.
final class LookingBack {
  private static final int FIRST_SENTENCES = 3;

  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(?:anniversary|(?:\\w+) (?:months?|years?|decades?) (?:on|ago|later|since|after)"
              + "|marks? (?:\\w+) (?:months?|years?)|look(?:ing|s)? back|remember(?:ed|ing|s)?"
              + " the|commemorat\\w+)\\b");

  private LookingBack() {}

  static boolean in(Optional<String> title, TextIndex text) {
    return title.filter(LookingBack::says).isPresent()
        || text.sentences().stream()
            .limit(FIRST_SENTENCES)
            .anyMatch(sentence -> says(sentence.span().in(text.text())));
  }

  private static boolean says(String words) {
    return WORDS.matcher(words.toLowerCase(Locale.ROOT)).find();
  }
}
