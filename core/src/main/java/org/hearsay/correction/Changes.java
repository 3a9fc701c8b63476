package org.hearsay.correction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.attribution.Attribution;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.source.Source;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/// What differs between two readings of one document, by the words: ids do not count, as they run
/// anew in every reading, nor do confidences.
///
/// @param statements added, gone or altered, in the order of their words
/// @param sources added, gone or altered, in the order of their first mention
public record Changes(List<StatementChange> statements, List<SourceChange> sources) {
  /// What of a statement differs.
  public enum Part {
    SOURCE,
    CUE,
    CONTENT,
    MANNER,
    SPEAKER
  }

  /// What of a source differs.
  public enum Trait {
    NAME,
    KIND,
    STANDING,
    ANONYMITY,
    MENTIONS
  }

  /// A statement that is not what it was.
  ///
  /// @param before absent if it was added
  /// @param after absent if it is gone
  /// @param altered what differs, empty unless there are both
  public record StatementChange(
      Optional<Statement> before, Optional<Statement> after, Set<Part> altered) {
    public StatementChange {
      altered = Set.copyOf(altered);
    }
  }

  /// A source that is not what it was; as [StatementChange].
  public record SourceChange(Optional<Source> before, Optional<Source> after, Set<Trait> altered) {
    public SourceChange {
      altered = Set.copyOf(altered);
    }
  }

  public Changes {
    statements = List.copyOf(statements);
    sources = List.copyOf(sources);
  }

  public boolean isEmpty() {
    return statements.isEmpty() && sources.isEmpty();
  }

  /// How much it is, in a few words: "statements: 3 added, 1 gone; sources: 2 altered"; none if
  /// nothing differs.
  public String summary() {
    return Stream.of(
            counted(
                "statements", statements.stream().map(c -> word(c.before(), c.after())).toList()),
            counted("sources", sources.stream().map(c -> word(c.before(), c.after())).toList()))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String counted(String what, List<String> words) {
    return Stream.of("added", "gone", "altered")
        .filter(words::contains)
        .map(word -> Collections.frequency(words, word) + " " + word)
        .reduce((one, other) -> one + ", " + other)
        .map(counts -> what + ": " + counts)
        .orElse("");
  }

  private static String word(Optional<?> before, Optional<?> after) {
    if (before.isPresent() && after.isPresent()) {
      return "altered";
    }
    return after.isPresent() ? "added" : "gone";
  }

  /// Compares two readings. A statement is the same one if it stands at the same words, or its cue
  /// overlaps and its content shares at least half; a source is the same one if they have a mention
  /// in common, the one with the most. Where the texts differ, the words of the first are looked
  /// for in the second; what is not found for certain counts as gone.
  public static Changes between(SourcedRecord before, SourcedRecord after) {
    return new Comparison(before, after).changes();
  }

  /// Two readings side by side.
  private static final class Comparison {
    private final SourcedRecord before;
    private final SourcedRecord after;
    private final boolean sameText;
    private final CodePoints points;
    private final Anchors anchors;

    Comparison(SourcedRecord before, SourcedRecord after) {
      this.before = before;
      this.after = after;
      this.sameText = before.article().text().equals(after.article().text());
      this.points = CodePoints.of(before.article().text());
      this.anchors = new Anchors(after.article().text());
    }

    Changes changes() {
      List<SourceChange> sources = new ArrayList<>();
      Paired<Source> pairedSources = pairedSources();
      for (int i = 0; i < before.sources().size(); i++) {
        Source was = before.sources().get(i);
        Optional<Source> is = pairedSources.of(i, after.sources());
        Set<Trait> altered = is.map(now -> altered(was, now)).orElse(Set.of());
        if (is.isEmpty() || !altered.isEmpty()) {
          sources.add(new SourceChange(Optional.of(was), is, altered));
        }
      }
      pairedSources
          .unpaired(after.sources())
          .forEach(s -> sources.add(new SourceChange(Optional.empty(), Optional.of(s), Set.of())));
      return new Changes(statementChanges(pairedSources), sources);
    }

    private List<StatementChange> statementChanges(Paired<Source> sources) {
      List<StatementChange> changes = new ArrayList<>();
      Paired<Statement> paired = pairedStatements();
      for (int i = 0; i < before.statements().size(); i++) {
        Statement was = before.statements().get(i);
        Optional<Statement> is = paired.of(i, after.statements());
        Set<Part> altered = is.map(now -> altered(was, now, sources)).orElse(Set.of());
        if (is.isEmpty() || !altered.isEmpty()) {
          changes.add(new StatementChange(Optional.of(was), is, altered));
        }
      }
      paired
          .unpaired(after.statements())
          .forEach(
              s -> changes.add(new StatementChange(Optional.empty(), Optional.of(s), Set.of())));
      return changes;
    }

    private Paired<Statement> pairedStatements() {
      List<Candidate> candidates = new ArrayList<>();
      List<Places> now = after.statements().stream().map(s -> Places.of(s.attribution())).toList();
      for (int i = 0; i < before.statements().size(); i++) {
        Optional<Places> places = moved(before.statements().get(i).attribution());
        for (int j = 0; j < now.size() && places.isPresent(); j++) {
          double fit = places.get().fit(now.get(j));
          if (fit > 0) {
            candidates.add(new Candidate(i, j, fit));
          }
        }
      }
      return Paired.of(candidates, before.statements().size());
    }

    private Paired<Source> pairedSources() {
      List<Candidate> candidates = new ArrayList<>();
      for (int i = 0; i < before.sources().size(); i++) {
        Set<Span> mentions = new HashSet<>(moved(before.sources().get(i).mentions()));
        for (int j = 0; j < after.sources().size(); j++) {
          long common =
              after.sources().get(j).mentions().stream().filter(mentions::contains).count();
          if (common > 0) {
            candidates.add(new Candidate(i, j, common));
          }
        }
      }
      return Paired.of(candidates, before.sources().size());
    }

    private Set<Part> altered(Statement was, Statement is, Paired<Source> sources) {
      Set<Part> altered = EnumSet.noneOf(Part.class);
      Attribution old = was.attribution();
      Attribution now = is.attribution();
      note(altered, Part.SOURCE, !moved(old.source()).equals(now.source()));
      note(altered, Part.CUE, !moved(Optional.of(old.cue())).equals(Optional.of(now.cue())));
      note(altered, Part.CONTENT, !moved(old.content()).equals(now.content()));
      note(altered, Part.MANNER, !old.manner().equals(now.manner()));
      Optional<Source> speaker =
          before
              .sourceOf(was)
              .flatMap(source -> sources.of(before.sources().indexOf(source), after.sources()));
      boolean same =
          speaker.equals(after.sourceOf(is)) && was.source().isPresent() == is.source().isPresent();
      note(altered, Part.SPEAKER, !same);
      return altered;
    }

    private Set<Trait> altered(Source was, Source is) {
      Set<Trait> altered = EnumSet.noneOf(Trait.class);
      note(altered, Trait.NAME, !was.name().equals(is.name()));
      note(altered, Trait.KIND, was.kind() != is.kind());
      note(altered, Trait.STANDING, !was.standing().equals(is.standing()));
      note(altered, Trait.ANONYMITY, !was.anonymity().equals(is.anonymity()));
      note(altered, Trait.MENTIONS, !moved(was.mentions()).equals(is.mentions()));
      return altered;
    }

    private static <E extends Enum<E>> void note(Set<E> altered, E what, boolean differs) {
      if (differs) {
        altered.add(what);
      }
    }

    private Optional<Places> moved(Attribution old) {
      List<Span> content = moved(old.content());
      return moved(Optional.of(old.cue()))
          .filter(cue -> content.size() == old.content().size())
          .map(cue -> new Places(moved(old.source()), cue, content));
    }

    private List<Span> moved(List<Span> spans) {
      return spans.stream().flatMap(span -> moved(Optional.of(span)).stream()).toList();
    }

    /// Where words of the text before stand in the text after.
    private Optional<Span> moved(Optional<Span> span) {
      if (sameText || span.isEmpty()) {
        return span;
      }
      int length = span.get().length();
      if (length == 0 || length > Quote.LONGEST) {
        return Optional.empty();
      }
      try {
        return Optional.of(anchors.place(Quote.of(points, span.get())));
      } catch (Orphaned lost) {
        return Optional.empty();
      }
    }
  }

  /// A thing before and one after that may be the same.
  private record Candidate(int before, int after, double fit) {}

  /// Which thing after is which before, each at most once, the best fits first.
  private record Paired<T>(List<Integer> places) {
    private static final int NONE = -1;

    static <T> Paired<T> of(List<Candidate> candidates, int size) {
      List<Integer> places = new ArrayList<>(Collections.nCopies(size, NONE));
      Set<Integer> taken = new HashSet<>();
      candidates.stream()
          .sorted(
              Comparator.comparingDouble((Candidate c) -> -c.fit())
                  .thenComparing(Candidate::before)
                  .thenComparing(Candidate::after))
          .filter(c -> places.get(c.before()) == NONE && !taken.contains(c.after()))
          .forEach(c -> {
            places.set(c.before(), c.after());
            taken.add(c.after());
          });
      return new Paired<>(places);
    }

    Optional<T> of(int before, List<T> after) {
      int place = before < 0 ? NONE : places.get(before);
      return place == NONE ? Optional.empty() : Optional.of(after.get(place));
    }

    List<T> unpaired(List<T> after) {
      Set<Integer> taken = new HashSet<>(places);
      List<T> left = new ArrayList<>();
      for (int i = 0; i < after.size(); i++) {
        if (!taken.contains(i)) {
          left.add(after.get(i));
        }
      }
      return left;
    }
  }
}
