package org.hearsay.link.copy;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;

/// A document as it is compared with others.
///
/// @param id names it in what is found
/// @param site whoever publishes it, by which its boilerplate is known; absent if unknown
/// @param index its text
/// @param furniture parts of the text that are not compared, in text order
public record Page(String id, Optional<String> site, TextIndex index, List<Span> furniture) {
  public Page {
    furniture = List.copyOf(furniture);
  }
}
