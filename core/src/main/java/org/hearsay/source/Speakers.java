package org.hearsay.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Paragraph;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;

/// Who says "I", and whose words others are told of in: inside quotation marks the source of the
/// innermost content around it, and outside of them, in a transcript, whose name and a colon begin
/// the turn ("LUND: I knew it").
///
/// A text is a transcript if two names or more begin two of its paragraphs or more each; what is
/// said in a turn lasts to the next blank line, or over it where the name stands alone.
final class Speakers {
  /// Words of a label at most.
  private static final int LONGEST = 5;

  private static final Set<String> SELF = Set.of("i", "me", "my", "myself");
  private static final Set<String> SELVES = Set.of("we", "us", "our", "ourselves");

  private record Content(Span span, Span source) {}

  /// What one says without a break.
  ///
  /// @param label the words before the colon
  /// @param end offset behind the last token
  private record Turn(Span label, int end) {}

  private final TextIndex index;
  private final TreeMap<Integer, Turn> turns;
  private final Map<Span, Span> speakers = new HashMap<>();

  Speakers(TextIndex index, List<Attribution> attributions) {
    this.index = index;
    this.turns = turns(index);
    List<Content> contents = new ArrayList<>();
    SortedSet<Span> sources = new TreeSet<>();
    for (Attribution attribution : attributions) {
      attribution.source().ifPresent(sources::add);
      attribution
          .source()
          .filter(source -> !isSelf(source))
          .ifPresent(source ->
              attribution.content().forEach(span -> contents.add(new Content(span, source))));
    }
    contents.sort(Comparator.comparing(Content::span));
    Deque<Content> open = new ArrayDeque<>();
    int next = 0;
    for (Span source : sources) {
      while (next < contents.size() && contents.get(next).span().start() <= source.start()) {
        open.push(contents.get(next++));
      }
      while (!open.isEmpty() && open.peek().span().end() <= source.start()) {
        open.pop();
      }
      Optional<Span> quoted = Optional.ofNullable(open.peek()).map(Content::source);
      Optional<Span> speaker =
          isQuoted(source) ? quoted : label(source).filter(_ -> isSelf(source));
      speaker.filter(words -> !words.equals(source)).ifPresent(s -> speakers.put(source, s));
    }
  }

  /// Whether a source is an "I" that somebody other than the author says.
  boolean isSelf(Span source) {
    return isSpoken(source, SELF);
  }

  /// Whether a source is a "we" that is not the author's.
  boolean isSelves(Span source) {
    return isSpoken(source, SELVES);
  }

  /// The source of the quotation around another, or the label of the turn of an "I".
  Optional<Span> of(Span source) {
    return Optional.ofNullable(speakers.get(source));
  }

  /// The label of the turn in which a source stands outside quotation marks.
  Optional<Span> label(Span source) {
    return Optional.ofNullable(turns.floorEntry(source.start()))
        .map(Map.Entry::getValue)
        .filter(turn -> source.start() >= turn.label().end() && source.end() <= turn.end())
        .filter(_ -> !isQuoted(source))
        .map(Turn::label);
  }

  /// Who a label says that an attribution without a source is by: its cue is the colon itself.
  Optional<Span> byColon(Attribution attribution) {
    return attribution.source().isPresent()
        ? Optional.empty()
        : label(attribution.cue())
            .filter(
                label -> index.tokenAt(label.end()) == index.tokenAt(attribution.cue().start()));
  }

  private boolean isSpoken(Span source, Set<String> words) {
    int k = index.tokenAt(source.start());
    return words.contains(index.lower(k))
        && index.tokens().get(k).span().end() >= source.end()
        && (isQuoted(source) || label(source).isPresent());
  }

  private boolean isQuoted(Span source) {
    int k = index.tokenAt(source.start());
    return k < index.tokens().size() && index.tokens().get(k).quoted() == Token.Quoted.INSIDE;
  }

  private static TreeMap<Integer, Turn> turns(TextIndex index) {
    List<Span> labels = new ArrayList<>();
    Map<String, Integer> times = new HashMap<>();
    for (Paragraph paragraph : index.paragraphs()) {
      label(index, paragraph)
          .ifPresent(label -> {
            labels.add(label);
            times.merge(label.in(index.text()), 1, Integer::sum);
          });
    }
    Set<String> names = new HashSet<>(times.keySet());
    names.removeIf(name -> times.getOrDefault(name, 0) < 2);
    TreeMap<Integer, Turn> turns = new TreeMap<>();
    if (names.size() > 1) {
      labels.stream()
          .filter(label -> names.contains(label.in(index.text())))
          .forEach(label -> turns.put(label.start(), new Turn(label, end(index, label))));
    }
    return turns;
  }

  /// The capital words before a colon that begin a paragraph; they name nobody if one of them is a
  /// common noun ("QUESTION", "EDITOR'S NOTE").
  private static Optional<Span> label(TextIndex index, Paragraph paragraph) {
    int begin = paragraph.firstToken();
    int end = begin;
    while (end < paragraph.endToken() && end - begin < LONGEST && isPartOfName(index, end)) {
      end++;
    }
    boolean named = end > begin && index.tokens().get(end - 1).span().length() > 1;
    return named && end < paragraph.endToken() && index.lower(end).equals(":")
        ? Optional.of(index.span(begin, end - 1))
        : Optional.empty();
  }

  private static boolean isPartOfName(TextIndex index, int k) {
    String word = index.lower(k);
    boolean common = Nouns.isListed(word) && !Nouns.isTitle(word);
    return (index.isCapital(k) && !common && !NO_NAMES.contains(word)) || word.equals(".");
  }

  /// What begins paragraphs before a colon and is nobody.
  private static final Set<String> NO_NAMES =
      Set.of("q", "a", "question", "answer", "note", "update", "correction", "who", "what", "when");

  private static int end(TextIndex index, Span label) {
    List<Token> tokens = index.tokens();
    int k = index.tokenAt(label.end()) + 1;
    int first = k;
    while (k < tokens.size() && (k == first || tokens.get(k).before() != Token.LineBreak.BLANK)) {
      k++;
    }
    return tokens.get(k - 1).span().end();
  }
}
