package org.hearsay.eval.coref;

import java.util.List;
import org.hearsay.text.Span;

/// Where a mention stands: its parts in text order, more than one if other words lie between.
/// Offsets are UTF-16 code units of the document's text.
public record Place(List<Span> parts) {
  public Place {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a mention has words");
    }
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).start() < parts.get(i - 1).end()) {
        throw new IllegalArgumentException("parts out of order: " + parts);
      }
    }
  }

  public static Place of(Span span) {
    return new Place(List.of(span));
  }
}
