package org.hearsay.correction.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearsay.article.Refusal;
import org.hearsay.attribution.Manner;
import org.hearsay.correction.Change;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Quote;
import org.hearsay.correction.Speaker;
import org.hearsay.correction.Speaker.Description;
import org.hearsay.correction.Wording;
import org.hearsay.source.SourceKind;
import org.junit.jupiter.api.Test;

class CorrectionJsonTest {
  private static final String WORDS = "aé😀\"\\\n \u0000\uFFFD“";

  private final CorrectionJson json = new CorrectionJson();
  private final CorrectionParser parser = new CorrectionParser();

  @Test
  void writesTheSelectorsOfTheWebAnnotationModel() {
    Quote quote = new Quote("said", "Ada ", " so", 4);
    Change change =
        new Change.Describe(
            new Speaker(
                List.of(quote),
                new Description(Optional.empty(), SourceKind.OUTLET, Optional.empty())),
            new Description(Optional.of("The Mail"), SourceKind.OUTLET, Optional.empty()));
    assertThat(json.change(change))
        .isEqualTo(
            """
            {"type":"describe","source":{"mentions":[{"selector":[\
            {"type":"TextQuoteSelector","exact":"said","prefix":"Ada ","suffix":" so"},\
            {"type":"TextPositionSelector","start":4,"end":8}]}],\
            "as":{"name":null,"kind":"outlet","title":null}},\
            "as":{"name":"The Mail","kind":"outlet","title":null}}\
            """);
  }

  @Test
  void whatIsWrittenIsReadBackAsItself() {
    for (int seed = 0; seed < 500; seed++) {
      Correction correction = correction(new Random(seed));
      String line = json.line(correction);
      assertThat(line).endsWith("}\n").containsOnlyOnce("\n");
      assertThat(parser.parse("test", line)).as("seed %d", seed).isEqualTo(correction);
      assertThat(parser.change("test", json.change(correction.change())))
          .isEqualTo(correction.change());
    }
  }

  @Test
  void refusesWhatIsNoCorrectionAndNamesTheField() {
    Quote quote = new Quote("said", "Ada ", " so", 4);
    Speaker ada =
        new Speaker(
            List.of(quote),
            new Description(Optional.of("Ada"), SourceKind.NAMED_PERSON, Optional.empty()));
    Change change = new Change.Describe(ada, ada.as());
    String line =
        json.line(new Correction("c1", "d", "Ines Barra", Instant.EPOCH, "heard it", change));
    refuses("{}", "correction is missing");
    refuses("[1", "Unexpected end-of-input");
    refuses(line.replaceFirst("\"at\":\"[^\"]*\"", "\"at\":\"soon\""), "at is not an instant");
    refuses(
        line.replaceFirst("\"author\":\"[^\"]*\"", "\"author\":\" \""), "an author has to have");
    refuses(
        line.replaceFirst("\"type\":\"describe\"", "\"type\":\"burn\""),
        "change.type is not one of");
    refuses(line.replaceFirst("\"end\":\\d+", "\"end\":0"), "is not where the exact words end");
    refuses(line + "{}", "Trailing token");
    refuses("[".repeat(100), "nesting depth");
    refuses(" ".repeat(CorrectionParser.LONGEST + 1), "more than");
  }

  private void refuses(String text, String reason) {
    assertThatThrownBy(() -> parser.parse("notes.jsonl", text))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("notes.jsonl: is no correction")
        .hasMessageContaining(reason);
  }

  private static Correction correction(Random random) {
    Instant at =
        Instant.ofEpochSecond(random.nextLong(4_000_000_000L), random.nextInt(1_000_000_000));
    return new Correction(
        "c" + random.nextInt(), words(random), words(random), at, words(random), change(random));
  }

  private static Change change(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> new Change.Accept(wording(random));
      case 1 -> new Change.Reject(wording(random));
      case 2 -> new Change.Add(wording(random));
      case 3 -> new Change.Describe(speaker(random), description(random));
      case 4 -> new Change.Merge(List.of(speaker(random), speaker(random)));
      case 5 ->
          new Change.Split(
              speaker(random),
              List.of(quote(random)),
              List.of(wording(random)),
              description(random));
      case 6 -> new Change.Undo(words(random));
      default -> new Change.Edit(wording(random), wording(random));
    };
  }

  private static Wording wording(Random random) {
    Manner manner =
        new Manner(
            any(Manner.Quotation.values(), random),
            any(Manner.Attitude.values(), random),
            any(Manner.Polarity.values(), random));
    return new Wording(
        random.nextBoolean() ? Optional.of(quote(random)) : Optional.empty(),
        quote(random),
        List.of(quote(random), quote(random)),
        manner,
        random.nextBoolean() ? Optional.of(speaker(random)) : Optional.empty());
  }

  private static Speaker speaker(Random random) {
    return new Speaker(List.of(quote(random)), description(random));
  }

  private static Description description(Random random) {
    return new Description(
        random.nextBoolean() ? Optional.of(words(random)) : Optional.empty(),
        any(SourceKind.values(), random),
        random.nextBoolean() ? Optional.of(words(random)) : Optional.empty());
  }

  private static Quote quote(Random random) {
    return new Quote(words(random), words(random), words(random), random.nextInt(1_000_000));
  }

  private static <T> T any(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder("w");
    int[] points = WORDS.codePoints().toArray();
    for (int k = random.nextInt(12); k > 0; k--) {
      words.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return words.toString();
  }
}
