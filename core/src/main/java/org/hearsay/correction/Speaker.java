package org.hearsay.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.source.Source;
import org.hearsay.source.SourceKind;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/// A source by its words, and what it was called when the correction was made.
///
/// @param mentions words that stand for it, the one that names it first; never empty
/// @param as what it was called: tells two sources of the same words apart, and describes it anew
///   when no reading finds it any more
public record Speaker(List<Quote> mentions, Description as) {
  /// More mentions than these do not make a source surer.
  private static final int TAKEN = 20;

  /// What a person calls a source.
  ///
  /// @param name absent for a nameless source
  /// @param title as the text or the person words it
  public record Description(Optional<String> name, SourceKind kind, Optional<String> title) {
    public Description {
      name = Limits.word("a name", name);
      title = Limits.word("a title", title);
    }

    public static Description of(Source source) {
      return new Description(
          source.name().filter(name -> !name.isBlank()),
          source.kind(),
          source.standing().title().filter(title -> !title.isBlank()));
    }
  }

  public Speaker {
    mentions = Limits.list("the mentions", mentions, 1);
  }

  /// A source of a record as it stands there. The first mention is the first that has its name,
  /// else the first of all.
  ///
  /// @throws IllegalArgumentException if its mentions are empty spans, or its name is over-long
  public static Speaker of(CodePoints text, Source source) {
    List<Span> mentions = new ArrayList<>(source.mentions());
    source
        .name()
        .flatMap(name ->
            source.mentions().stream()
                .filter(span -> span.in(text.text()).contains(name))
                .findFirst())
        .ifPresent(naming -> {
          mentions.remove(naming);
          mentions.addFirst(naming);
        });
    List<Quote> quotes =
        mentions.stream().limit(TAKEN).map(mention -> Quote.of(text, mention)).toList();
    return new Speaker(quotes, Description.of(source));
  }
}
