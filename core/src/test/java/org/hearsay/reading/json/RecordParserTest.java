package org.hearsay.reading.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.article.Refusal;
import org.hearsay.reading.SourcedRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecordParserTest {
  private final RecordJson json = new RecordJson(false);
  private final RecordParser parser = new RecordParser();

  @Test
  void readsBackWhatWasWritten() {
    SourcedRecord record = Harbour.record();
    SourcedRecord back = parser.parse("ferry.json", json.line(record));
    assertThat(back.statements()).isEqualTo(record.statements());
    assertThat(back.sources()).isEqualTo(record.sources());
    assertThat(back.findings()).isEqualTo(record.findings());
    assertThat(back.article().masthead()).isEqualTo(record.article().masthead());
    assertThat(json.line(back)).isEqualTo(json.line(record));
  }

  @Test
  void turnsCodePointsIntoPlacesOfTheText() {
    SourcedRecord record = Marked.of("😀 [a1 s1:Ada] {a1:said} «a1:𐐷 it rained 😀».").record();
    SourcedRecord back = parser.parse("rain.json", json.indented(record));
    assertThat(back.statements()).isEqualTo(record.statements());
    assertThat(back.statements().getFirst().attribution().cue().in(back.article().text()))
        .isEqualTo("said");
  }

  @Test
  void passesOverAFieldOfALaterShape() throws Exception {
    ObjectNode tree = tree();
    tree.put("weather", "rain");
    assertThat(parser.parse("ferry.json", tree.toString()).statements())
        .isEqualTo(Harbour.record().statements());
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("record is not \"hearsay/1\"", tree -> tree.put("record", "hearsay/2")),
        fault("article is missing", tree -> tree.remove("article")),
        fault("article.text is not a string", tree -> article(tree).put("text", 7)),
        fault("sources is not a list", tree -> tree.put("sources", "none")),
        fault("attributions[0].cue is missing", tree -> statement(tree).remove("cue")),
        fault(
            "attributions[0].content.spans[0] is not a place in article.text",
            tree -> contentSpan(tree).put("end", 100_000)),
        fault(
            "attributions[0].content.spans[0].start is not a whole number, not negative",
            tree -> contentSpan(tree).put("start", -1)),
        fault("a1 refers to a99, which is not there", tree -> statement(tree).put("within", "a99")),
        fault(
            "attributions[0].polarity is not one of", tree -> statement(tree).put("polarity", "")),
        fault("confidence 7", tree -> statement(tree).put("confidence", 7)));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void namesTheFieldThatIsWrong(String named, Consumer<ObjectNode> spoil) throws Exception {
    ObjectNode tree = tree();
    spoil.accept(tree);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> parser.parse("ferry.json", tree.toString()))
        .withMessageStartingWith("ferry.json: is no record of the shape hearsay/1: ")
        .withMessageContaining(named);
  }

  @Test
  void refusesWhatIsNoJson() {
    assertRefused("");
    assertRefused("{\"record\": \"hearsay/1\"");
    assertRefused("{\"record\": \"hearsay/1\", \"record\": \"hearsay/1\"}");
    assertRefused(json.line(Harbour.record()) + "{}");
    assertRefused("[".repeat(100_000));
  }

  private void assertRefused(String text) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> parser.parse("x.json", text));
  }

  private static Arguments fault(String named, Consumer<ObjectNode> spoil) {
    return Arguments.of(named, spoil);
  }

  private ObjectNode tree() throws Exception {
    return (ObjectNode) new ObjectMapper().readTree(json.line(Harbour.record()));
  }

  private static ObjectNode article(ObjectNode tree) {
    return (ObjectNode) tree.get("article");
  }

  private static ObjectNode statement(ObjectNode tree) {
    return (ObjectNode) tree.at("/attributions/0");
  }

  private static ObjectNode contentSpan(ObjectNode tree) {
    return (ObjectNode) tree.at("/attributions/0/content/spans/0");
  }
}
