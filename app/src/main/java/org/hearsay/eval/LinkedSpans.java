package org.hearsay.eval;

import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Span;

/// One attribution as a scorer sees it, from whichever side: the words of its source, cue and
/// content, tied together. Each list holds fragments in text order, and is empty if the attribution
/// lacks that part.
///
/// @param source the words that name the source
/// @param cue the words that attribute
/// @param content the attributed words
public record LinkedSpans(List<Span> source, List<Span> cue, List<Span> content) {
  public LinkedSpans {
    source = source.stream().sorted().toList();
    cue = cue.stream().sorted().toList();
    content = content.stream().sorted().toList();
    if (source.isEmpty() && cue.isEmpty() && content.isEmpty()) {
      throw new IllegalArgumentException("an attribution of no words");
    }
  }

  /// The spans of an attribution that the reader found.
  public static LinkedSpans of(Attribution found) {
    return new LinkedSpans(found.source().stream().toList(), List.of(found.cue()), found.content());
  }

  public List<Span> of(Role role) {
    return switch (role) {
      case SOURCE -> source;
      case CUE -> cue;
      case CONTENT -> content;
    };
  }

  /// Whether it says what was said and how: without a cue or a content it can be counted span by
  /// span, and not as a whole.
  public boolean whole() {
    return !cue.isEmpty() && !content.isEmpty();
  }

  /// Where to look for it: at its cue, or at its first words if it has none.
  public Span place() {
    if (!cue.isEmpty()) {
      return cue.getFirst();
    }
    return content.isEmpty() ? source.getFirst() : content.getFirst();
  }
}
