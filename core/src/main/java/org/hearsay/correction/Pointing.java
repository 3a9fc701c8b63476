package org.hearsay.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.article.Refusal;
import org.hearsay.attribution.Manner;
import org.hearsay.attribution.MannerRules;
import org.hearsay.correction.Speaker.Description;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.source.Source;
import org.hearsay.source.SourceKind;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;

/// Makes changes out of what a person points at in a record: its ids, and places in its text.
///
/// 1. Ids are those of the record given; the changes hold words and outlive them.
/// 2. What is not there is a [Refusal] with code [#NOT_THERE] that says what there is; what is
///    there and cannot be meant has the code [#NOT_MEANT].
/// 3. Thread rule: immutable, safe to share.
public final class Pointing {
  public static final String NOT_THERE = "R031";
  public static final String NOT_MEANT = "R032";

  private final SourcedRecord record;
  private final CodePoints text;

  /// @param record as the person sees it, with the corrections made so far
  public Pointing(SourcedRecord record) {
    this.record = record;
    this.text = CodePoints.of(record.article().text());
  }

  /// A place as the record gives it: a half-open range `[start, end)` of Unicode code points.
  public record Place(int start, int end) {
    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");

    public Place {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException("not a place: " + start + "-" + end);
      }
    }

    /// Reads `12-40`; absent if it is no place.
    public static Optional<Place> of(String words) {
      Matcher shape = SHAPE.matcher(words);
      if (!shape.matches()) {
        return Optional.empty();
      }
      int first = Integer.parseInt(shape.group(1));
      int end = Integer.parseInt(shape.group(2));
      return first < end ? Optional.of(new Place(first, end)) : Optional.empty();
    }

    @Override
    public String toString() {
      return start + "-" + end;
    }
  }

  /// What of a statement is to be otherwise; what is absent stays.
  ///
  /// @param source the words that name the source
  /// @param cue the words that attribute
  /// @param content fragments in any order, empty if they stay
  /// @param speaker id of the source that says it
  public record Amendment(
      Optional<Place> source, Optional<Place> cue, List<Place> content, Optional<String> speaker) {
    public Amendment {
      content = List.copyOf(content);
    }
  }

  /// What a source is called from now on; what is absent stays.
  public record Naming(Optional<String> name, Optional<SourceKind> kind, Optional<String> title) {
    public boolean isEmpty() {
      return name.isEmpty() && kind.isEmpty() && title.isEmpty();
    }
  }

  public Change accept(String statement) {
    return new Change.Accept(Wording.of(record, statement(statement)));
  }

  public Change reject(String statement) {
    return new Change.Reject(Wording.of(record, statement(statement)));
  }

  /// A statement otherwise. New words for its source make it the statement of whoever they stand
  /// for; where they stand for nobody and touch none of the old ones, the speaker has to be given.
  ///
  /// @param manner from the manner it has to the one it should have
  public Change edit(String id, Amendment amendment, Function<Manner, Manner> manner) {
    Statement statement = statement(id);
    Wording before = Wording.of(record, statement);
    Optional<Span> source = amendment.source().map(this::span);
    Optional<Quote> cue = amendment.cue().map(this::span).map(span -> Quote.of(text, span));
    List<Quote> content = fragments(amendment.content());
    Optional<Speaker> speaker =
        amendment
            .speaker()
            .map(this::source)
            .or(() -> source.map(words -> speaker(words, statement)))
            .map(who -> Speaker.of(text, who))
            .or(before::speaker);
    return new Change.Edit(
        before,
        new Wording(
            source.map(words -> Quote.of(text, words)).or(before::source),
            cue.orElse(before.cue()),
            content.isEmpty() ? before.content() : content,
            manner.apply(before.manner()),
            speaker));
  }

  /// A statement that was missed, found by its words.
  ///
  /// @param speaker id of the source that says it; else it is the source for which the words of the
  ///   source stand, else a new one
  /// @param as what a new source is called; its kind has to be given
  /// @param manner from the manner that the words have to the one it should have
  public Change add(
      Missed missed, Optional<String> speaker, Naming as, Function<Manner, Manner> manner) {
    Missed.Found found;
    try {
      found = missed.in(text);
    } catch (Missed.NotFound notFound) {
      throw refusal(NOT_THERE, notFound.why());
    }
    Optional<Speaker> who =
        speaker
            .map(this::source)
            .map(source -> Speaker.of(text, source))
            .or(() -> found.source().map(words -> speaker(words, as)));
    TextIndex index = TextIndex.of(text.text());
    return new Change.Add(
        new Wording(
            found.source().map(words -> Quote.of(text, words)),
            Quote.of(text, found.cue()),
            found.content().stream().map(span -> Quote.of(text, span)).toList(),
            manner.apply(MannerRules.manner(index, found.cue(), found.content())),
            who));
  }

  /// The source for which words stand, else a new one.
  private Speaker speaker(Span words, Naming as) {
    String shown = Orphaned.shown(words.in(text.text()));
    Optional<Source> known = exactly(words);
    if (known.isPresent() && !as.isEmpty()) {
      String id = known.get().id();
      throw refusal(NOT_MEANT, shown + " stands for " + id + " already; describe " + id);
    }
    if (known.isEmpty() && as.kind().isEmpty()) {
      throw refusal(
          NOT_MEANT,
          shown
              + " stands for no source here; say whose words they are with --speaker, or who else"
              + " it is with --kind and --name");
    }
    return known
        .map(source -> Speaker.of(text, source))
        .orElseGet(
            () -> new Speaker(List.of(Quote.of(text, words)), description(as, Optional.empty())));
  }

  private Optional<Source> exactly(Span words) {
    return record.sources().stream().filter(s -> s.mentions().contains(words)).findFirst();
  }

  /// A source called otherwise. One that is from now on of a nameless kind loses its name.
  public Change describe(String source, Naming as) {
    Source meant = source(source);
    return new Change.Describe(
        Speaker.of(text, meant), description(as, Optional.of(Description.of(meant))));
  }

  /// @param sources two different ones or more, the one that gives the name first
  public Change merge(List<String> sources) {
    List<Source> meant = List.copyOf(new LinkedHashSet<>(each(sources, this::source)));
    if (meant.size() < 2) {
      throw refusal(NOT_MEANT, "one source cannot be merged with itself; name two or more");
    }
    return new Change.Merge(meant.stream().map(source -> Speaker.of(text, source)).toList());
  }

  /// These statements of the source, and the words that name it there, are somebody else's.
  ///
  /// @param as who that is; its kind has to be given
  public Change split(String source, List<String> statements, Naming as) {
    Source from = source(source);
    List<Statement> told = List.copyOf(new LinkedHashSet<>(each(statements, this::statement)));
    List<Quote> mentions = new ArrayList<>();
    for (Statement statement : told) {
      if (!statement.source().equals(Optional.of(from.id()))) {
        String whose = statement.source().map(id -> "said by " + id).orElse("said by nobody named");
        throw refusal(NOT_MEANT, statement.id() + " is " + whose + ", not by " + from.id());
      }
      statement.attribution().source().map(span -> Quote.of(text, span)).ifPresent(mentions::add);
    }
    if (mentions.isEmpty()) {
      throw refusal(NOT_MEANT, "no words name the source of these statements; edit them instead");
    }
    List<Wording> wordings = told.stream().map(each -> Wording.of(record, each)).toList();
    return new Change.Split(
        Speaker.of(text, from),
        mentions.stream().distinct().toList(),
        wordings,
        description(as, Optional.empty()));
  }

  /// Looks whether a change can be made in the record.
  ///
  /// @throws Refusal if it cannot, with the reason
  public void check(Change change) {
    Correction trial =
        new Correction("trial", record.article().id(), "trial", Instant.EPOCH, "", change);
    Corrected corrected = Corrections.apply(record, List.of(trial));
    if (!corrected.orphans().isEmpty()) {
      throw refusal(NOT_MEANT, corrected.orphans().getFirst().notice());
    }
  }

  private Description description(Naming as, Optional<Description> old) {
    SourceKind kind =
        as.kind()
            .or(() -> old.map(Description::kind))
            .orElseThrow(() -> refusal(NOT_MEANT, "the kind of the new source is not given"));
    if (kind.nameless() && as.name().isPresent()) {
      throw refusal(
          NOT_MEANT, "a source of kind " + kind.label() + " has no name; give another kind");
    }
    Optional<String> name =
        kind.nameless() ? Optional.empty() : as.name().or(() -> old.flatMap(Description::name));
    try {
      return new Description(name, kind, as.title().or(() -> old.flatMap(Description::title)));
    } catch (IllegalArgumentException e) {
      throw refusal(NOT_MEANT, String.valueOf(e.getMessage()));
    }
  }

  private Source speaker(Span words, Statement statement) {
    Optional<Source> exact = exactly(words);
    boolean touches = statement.attribution().source().filter(words::overlaps).isPresent();
    Optional<Source> old = touches ? record.sourceOf(statement) : Optional.empty();
    return exact
        .or(() -> old)
        .orElseThrow(() ->
            refusal(
                NOT_MEANT,
                Orphaned.shown(words.in(text.text()))
                    + " stands for no source here; say whose words they are with --speaker"));
  }

  private List<Quote> fragments(List<Place> places) {
    List<Span> spans = places.stream().map(this::span).sorted().toList();
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).start() < spans.get(i - 1).end()) {
        throw refusal(NOT_MEANT, "two fragments of the content overlap; join them");
      }
    }
    return spans.stream().map(span -> Quote.of(text, span)).toList();
  }

  private Span span(Place place) {
    if (place.end() > text.length()) {
      throw refusal(
          NOT_THERE,
          "there is no place " + place + "; the text has " + text.length() + " characters");
    }
    Span span = new Span(text.offset(place.start()), text.offset(place.end()));
    if (span.length() > Quote.LONGEST) {
      throw refusal(NOT_MEANT, "the place " + place + " is longer than a statement can be");
    }
    return span;
  }

  private Statement statement(String id) {
    return record.statements().stream()
        .filter(statement -> statement.id().equals(id))
        .findFirst()
        .orElseThrow(() -> missing("statement", id, record.statements(), Statement::id));
  }

  private Source source(String id) {
    return record.sources().stream()
        .filter(source -> source.id().equals(id))
        .findFirst()
        .orElseThrow(() -> missing("source", id, record.sources(), Source::id));
  }

  private <T> Refusal missing(String what, String id, List<T> all, Function<T, String> named) {
    List<String> ids = all.stream().map(named).toList();
    if (ids.isEmpty()) {
      return refusal(NOT_THERE, "there is no " + what + " " + Orphaned.shown(id) + ", nor another");
    }
    String number = id.replaceAll("\\D", "");
    Stream<String> alike = ids.stream().filter(each -> each.substring(1).equals(number));
    String there = ids.size() == 1 ? ids.getFirst() : ids.getFirst() + " to " + ids.getLast();
    return refusal(
        NOT_THERE,
        "there is no "
            + what
            + " "
            + Orphaned.shown(id)
            + alike
                .findFirst()
                .map(meant -> "; did you mean " + meant + "?")
                .orElse("; there is " + there));
  }

  private static <T> List<T> each(List<String> ids, Function<String, T> meaning) {
    return ids.stream().map(meaning).toList();
  }

  private Refusal refusal(String code, String reason) {
    return new Refusal(code, record.article().path(), reason);
  }
}
