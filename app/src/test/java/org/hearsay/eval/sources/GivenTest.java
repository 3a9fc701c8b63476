package org.hearsay.eval.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.hearsay.article.Article;
import org.hearsay.article.Masthead;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Manner.Attitude;
import org.hearsay.attribution.Manner.Quotation;
import org.hearsay.eval.GoldArticle;
import org.hearsay.eval.LinkedSpans;
import org.hearsay.reading.Reader;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class GivenTest {
  private static final String TEXT =
      "“No,” Ada Lund, the mayor, has, again, asked, “not yet.” Roe wants it. Rain fell.";

  private final SequencedMap<String, LinkedSpans> events = new LinkedHashMap<>();

  @Test
  void aSourceAndACueInFragmentsGoFromTheFirstWordToTheLast() {
    events.put(
        "E4",
        new LinkedSpans(
            spans("the mayor", "Ada Lund"), spans("has", "asked"), spans("not yet", "No")));
    Attribution one = given().inOrder().getFirst();
    assertThat(one.source().map(source -> source.in(TEXT))).contains("Ada Lund, the mayor");
    assertThat(one.cue().in(TEXT)).isEqualTo("has, again, asked");
    assertThat(one.content()).extracting(span -> span.in(TEXT)).containsExactly("No", "not yet");
  }

  @Test
  void theMannerIsWhatTheWordsSay() {
    events.put("E1", new LinkedSpans(List.of(), spans("asked"), spans("not yet")));
    events.put("E2", new LinkedSpans(spans("Roe"), spans("wants"), spans("it")));
    List<Attribution> given = given().inOrder();
    assertThat(given.getFirst().manner().quotation()).isEqualTo(Quotation.DIRECT);
    assertThat(given.getFirst().manner().attitude()).isEqualTo(Attitude.QUESTION);
    assertThat(given.getFirst().source()).isEmpty();
    assertThat(given.getLast().manner().quotation()).isEqualTo(Quotation.INDIRECT);
  }

  @Test
  void fragmentsThatOverlapAreOne() {
    events.put("E1", new LinkedSpans(List.of(), spans("wants"), spans("Rain", "Rain fell", "it")));
    assertThat(given().inOrder().getFirst().content())
        .extracting(span -> span.in(TEXT))
        .containsExactly("it", "Rain fell");
  }

  @Test
  void whatIsNotWholeIsLeftOut() {
    events.put("E1", new LinkedSpans(spans("Roe"), spans("wants"), List.of()));
    events.put("E2", new LinkedSpans(spans("Roe"), List.of(), spans("it")));
    assertThat(given().inOrder()).isEmpty();
  }

  @Test
  void everyOneIsFoundAgainThoughTwoAreAlike() {
    events.put("E1", new LinkedSpans(spans("Roe"), spans("wants"), spans("it")));
    events.put("E2", new LinkedSpans(spans("Ada Lund"), spans("wants"), spans("it")));
    events.put("E3", new LinkedSpans(spans("Ada Lund"), spans("asked"), spans("No")));
    Given given = given();
    SourcedRecord record = Reader.resolve(article(), given.inOrder());
    assertThat(given.in(record)).isEqualTo(Map.of("E3", "a1", "E2", "a2", "E1", "a3"));
    assertThat(given.in(Reader.resolve(article(), List.of()))).isEmpty();
  }

  private Given given() {
    GoldArticle gold = new GoldArticle("a", article(), List.of(List.of()));
    return Given.of(new LabelledArticle(gold, events, new Labels(List.of(), List.of())));
  }

  private static Article article() {
    return new Article(
        "sha256:0", "a.txt", "text/plain", Masthead.NONE, TEXT, List.of(), List.of());
  }

  private static List<Span> spans(String... words) {
    return List.of(words).stream()
        .map(each -> new Span(TEXT.indexOf(each), TEXT.indexOf(each) + each.length()))
        .toList();
  }
}
