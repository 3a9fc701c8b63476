package org.hearsay.search;

import java.util.Set;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.json.Marked;

/// Records of one statement.
final class Said {
  static final Set<String> NO_CASE = Set.of();

  private Said() {}

  static SourcedRecord that(String words) {
    return Marked.of("[a1 s1:Ada Quist] {a1:said} «a1:" + words + "».\n").record();
  }
}
