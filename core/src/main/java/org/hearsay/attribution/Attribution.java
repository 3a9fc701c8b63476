package org.hearsay.attribution;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;

/// One claim that somebody said, thought or asked something: the words that name the source, the
/// cue words that attribute, and the content attributed (Pareti 2015; PolNeAR).
///
/// @param source the words that name the source where the statement is made; absent if nobody is
///   named ("it was alleged")
/// @param cue the words that attribute, never empty
/// @param content the attributed words, fragments in text order, never empty
/// @param manner direct or indirect, assertion or question, affirmed or denied
/// @param confidence 0..1
public record Attribution(
    Optional<Span> source, Span cue, List<Span> content, Manner manner, double confidence) {
  public Attribution {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution without content at " + cue);
    }
    for (int i = 1; i < content.size(); i++) {
      if (content.get(i).start() < content.get(i - 1).end()) {
        throw new IllegalArgumentException("content fragments out of order at " + cue);
      }
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }
}
