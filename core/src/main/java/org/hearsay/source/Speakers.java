package org.hearsay.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;

/// Whose quotation an "I" stands in: the source of the innermost content around it.
final class Speakers {
  private static final Set<String> SELF = Set.of("i", "me", "my", "myself");

  private record Content(Span span, Span source) {}

  private final TextIndex index;
  private final Map<Span, Span> bySelf = new HashMap<>();

  Speakers(TextIndex index, List<Attribution> attributions) {
    this.index = index;
    List<Content> contents = new ArrayList<>();
    List<Span> selves = new ArrayList<>();
    for (Attribution attribution : attributions) {
      attribution.source().filter(this::isSelf).ifPresent(selves::add);
      attribution
          .source()
          .filter(source -> !isSelf(source))
          .ifPresent(source ->
              attribution.content().forEach(span -> contents.add(new Content(span, source))));
    }
    contents.sort(Comparator.comparing(Content::span));
    selves.sort(Comparator.naturalOrder());
    Deque<Content> open = new ArrayDeque<>();
    int next = 0;
    for (Span self : selves) {
      while (next < contents.size() && contents.get(next).span().start() <= self.start()) {
        open.push(contents.get(next++));
      }
      while (!open.isEmpty() && open.peek().span().end() <= self.start()) {
        open.pop();
      }
      Optional.ofNullable(open.peek()).ifPresent(content -> bySelf.put(self, content.source()));
    }
  }

  /// Whether a source is an "I" inside quotation marks.
  boolean isSelf(Span source) {
    int k = index.tokenAt(source.start());
    return k < index.tokens().size()
        && index.tokens().get(k).quoted() == Token.Quoted.INSIDE
        && SELF.contains(source.in(index.text()).toLowerCase(Locale.ROOT));
  }

  /// The source of the quotation around an "I".
  Optional<Span> of(Span self) {
    return Optional.ofNullable(bySelf.get(self));
  }
}
