package org.hearsay.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.article.Article;
import org.hearsay.attribution.Attribution;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.MadeBy;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.reading.json.Harbour;
import org.hearsay.source.Source;
import org.hearsay.source.SourceKind;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/// What holds of any corrections and any reading: 200 rounds of random ones over the harbour
/// article, each from a seed that a failure names.
class CorrectionsPropertyTest {
  private static final int ROUNDS = 200;

  private interface Law {
    void holds(SourcedRecord record, List<Correction> corrections, Random random);
  }

  private static void always(Law law) {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      SourcedRecord record = Harbour.record();
      try {
        law.holds(record, corrections(record, random), random);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("with seed " + seed, e);
      }
    }
  }

  @Test
  void theOrderGivenDoesNotMatter() {
    always((record, corrections, random) -> {
      List<Correction> shuffled = new ArrayList<>(corrections);
      Collections.shuffle(shuffled, random);
      assertThat(Corrections.apply(record, shuffled))
          .isEqualTo(Corrections.apply(record, corrections));
    });
  }

  @Test
  void everyReferenceIsWholeAndEverySpanInTheText() {
    always((record, corrections, random) -> {
      SourcedRecord reread = reread(record, random);
      Corrected corrected = Corrections.apply(reread, corrections);
      assertThat(CorrectionsTest.wholeReferences(corrected.record())).isTrue();
      int length = reread.article().text().length();
      assertThat(spans(corrected.record())).allMatch(span -> span.end() <= length);
      long orphans =
          corrected.orphans().stream()
              .filter(o -> !(o.correction().change() instanceof Change.Undo))
              .count();
      assertThat(corrected.applied().size() + orphans)
          .isEqualTo(Corrections.inForce(corrections).size());
    });
  }

  @Test
  void mergingAndSplittingLoseNoMention() {
    always((record, corrections, random) -> {
      Set<Span> before = new TreeSet<>(mentions(record));
      Corrected corrected = Corrections.apply(record, corrections);
      assertThat(mentions(corrected.record())).containsAll(before);
    });
  }

  @Test
  void undoingEverythingGivesTheRecordBack() {
    always((record, corrections, random) -> {
      List<Correction> all = new ArrayList<>(corrections);
      for (Correction correction : corrections) {
        all.add(
            new Correction(
                "u" + correction.id(),
                "d",
                "Ines Barra",
                correction.at().plusSeconds(1_000_000),
                "",
                new Change.Undo(correction.id())));
      }
      assertThat(Corrections.apply(record, all).record()).isSameAs(record);
    });
  }

  @Test
  void appliedToWhatItMadeItMakesTheSame() {
    always((record, corrections, random) -> {
      List<Correction> statements =
          corrections.stream()
              .filter(c -> !(c.change() instanceof Change.Split))
              .filter(c -> !(c.change() instanceof Change.Merge))
              .toList();
      SourcedRecord once = Corrections.apply(record, statements).record();
      assertThat(Notes.told(Corrections.apply(once, statements).record()))
          .isEqualTo(Notes.told(once));
    });
  }

  /// The words of every confirmed statement are words that a person gave, wherever they stand now.
  @Test
  void neverPointsAtOtherWordsThanTheQuote() {
    always((record, corrections, random) -> {
      SourcedRecord moved = moved(reread(record, random), random);
      Corrected corrected = Corrections.apply(moved, corrections);
      Set<String> given = new TreeSet<>();
      corrections.forEach(c -> pinned(c.change()).ifPresent(w -> given.add(words(w))));
      for (String id : corrected.confirmed()) {
        Statement statement = Notes.statement(corrected.record(), id);
        assertThat(given).contains(words(moved.article().text(), statement.attribution()));
      }
    });
  }

  private static Optional<Wording> pinned(Change change) {
    return switch (change) {
      case Change.Accept accept -> Optional.of(accept.statement());
      case Change.Add add -> Optional.of(add.statement());
      case Change.Edit edit -> Optional.of(edit.after());
      default -> Optional.empty();
    };
  }

  private static String words(Wording wording) {
    return wording.source().map(Quote::exact).orElse("–")
        + "|"
        + wording.cue().exact()
        + "|"
        + wording.content().stream().map(Quote::exact).toList();
  }

  private static String words(String text, Attribution attribution) {
    return attribution.source().map(span -> span.in(text)).orElse("–")
        + "|"
        + attribution.cue().in(text)
        + "|"
        + attribution.content().stream().map(span -> span.in(text)).toList();
  }

  private static List<Correction> corrections(SourcedRecord record, Random random) {
    Notes notes = new Notes(record);
    for (int k = random.nextInt(1, 9); k > 0; k--) {
      notes.make(change(record, notes, random));
    }
    return notes.made();
  }

  private static Change change(SourcedRecord record, Notes notes, Random random) {
    Wording wording = notes.wording(any(record.statements(), random).id());
    Speaker speaker = notes.speaker(any(record.sources(), random).id());
    Speaker other = notes.speaker(any(record.sources(), random).id());
    return switch (random.nextInt(8)) {
      case 0 -> new Change.Reject(wording);
      case 1 -> new Change.Merge(List.of(speaker, other));
      case 2 ->
          new Change.Split(speaker, List.of(any(speaker.mentions(), random)), List.of(), named());
      case 3 -> new Change.Describe(speaker, named());
      case 4 -> new Change.Edit(wording, shorter(wording));
      case 5 -> new Change.Add(wording);
      case 6 -> new Change.Undo("c" + random.nextInt(1, 9));
      default -> new Change.Accept(wording);
    };
  }

  private static Speaker.Description named() {
    return new Speaker.Description(
        Optional.of("Eva Moen"), SourceKind.NAMED_PERSON, Optional.of("pilot"));
  }

  private static Wording shorter(Wording wording) {
    return new Wording(
        wording.source(),
        wording.cue(),
        wording.content().subList(0, 1),
        wording.manner(),
        wording.speaker());
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  /// Another reading: some statements are missed, some end sooner.
  private static SourcedRecord reread(SourcedRecord record, Random random) {
    List<Statement> found = new ArrayList<>();
    for (Statement s : record.statements()) {
      if (random.nextInt(4) > 0) {
        Attribution a = s.attribution();
        List<Span> content = new ArrayList<>(a.content());
        Span last = content.removeLast();
        int cut = random.nextInt(3) == 0 ? last.length() / 5 : 0;
        content.add(new Span(last.start(), last.end() - cut));
        found.add(
            new Statement(
                s.id(),
                new Attribution(a.source(), a.cue(), content, a.manner(), 0.5),
                s.source(),
                Optional.empty(),
                s.source().stream().toList()));
      }
    }
    return new SourcedRecord(
        record.article(), record.sources(), found, List.of(), new MadeBy("0", "other", 0));
  }

  /// The same reading of a text with words put in, left out or doubled before and between.
  private static SourcedRecord moved(SourcedRecord record, Random random) {
    String text = record.article().text();
    int at = random.nextInt(text.length());
    int end = Math.min(text.length(), at + random.nextInt(40));
    String middle =
        switch (random.nextInt(3)) {
          case 0 -> text.substring(at, end).repeat(2);
          case 1 -> "";
          default -> "😀 said she said " + text.substring(at, end);
        };
    String other = text.substring(0, at) + middle + text.substring(end);
    Article article = record.article();
    return new SourcedRecord(
        new Article(
            article.id(),
            article.path(),
            article.mediaType(),
            article.masthead(),
            other,
            List.of(),
            List.of()),
        List.of(),
        List.of(),
        List.of(),
        record.madeBy());
  }

  private static List<Span> mentions(SourcedRecord record) {
    return record.sources().stream().map(Source::mentions).flatMap(List::stream).toList();
  }

  private static List<Span> spans(SourcedRecord record) {
    List<Span> spans = new ArrayList<>(mentions(record));
    for (Statement statement : record.statements()) {
      statement.attribution().source().ifPresent(spans::add);
      spans.add(statement.attribution().cue());
      spans.addAll(statement.attribution().content());
    }
    return spans;
  }

  @Test
  void aQuoteIsFoundWhereItWasTaken() {
    always((record, corrections, random) -> {
      String text = record.article().text();
      int start = random.nextInt(text.length() - 1);
      Span span = new Span(start, random.nextInt(start + 1, text.length()));
      try {
        assertThat(new Anchors(text).place(Quote.of(CodePoints.of(text), span))).isEqualTo(span);
      } catch (Orphaned e) {
        throw new AssertionError(e);
      }
    });
  }
}
