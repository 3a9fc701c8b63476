package org.hearsay.reading.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.hearsay.reading.SourcedRecord;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
  private final ObjectMapper mapper = new ObjectMapper();
  private final RecordJson json = new RecordJson(false);

  @Test
  void writesEveryFieldOfTheShapeAndNoOther() throws Exception {
    assertThat(Schema.ofRecords().faults(tree(Harbour.record()))).isEmpty();
  }

  @Test
  void theSchemaNoticesAMissingAndAStrangeField() throws Exception {
    ObjectNode tree = (ObjectNode) tree(Harbour.record());
    ((ObjectNode) tree.get("made_by")).remove("model");
    tree.put("extra", 1);
    assertThat(Schema.ofRecords().faults(tree))
        .containsExactlyInAnyOrder("$: has extra", "$.made_by: lacks \"model\"");
  }

  @Test
  void keepsOneOrderOfFields() {
    assertThat(json.line(Marked.of("Rain.").record()))
        .isEqualTo(
            """
            {"record":"hearsay/1","article":{"id":"sha256:0","path":"wire/test.txt",\
            "media_type":"text/plain","title":null,"byline":[],"outlet":null,"url":null,\
            "published":null,"language":null,"text":"Rain.","furniture":[]},"sources":[],\
            "attributions":[],"times":[],"quantities":[],"events":[],"decisions":[],\
            "findings":[],"made_by":{"hearsay":"0.1.0","model":"hand","seconds":0.21}}
            """);
  }

  @Test
  void writesAStatementWithItsPlaces() throws Exception {
    SourcedRecord record =
        Marked.of("😀 [a1 s1:Ada] {a1:said} «a1:it rained».").confidence("a1", 0.97046).record();
    assertThat(tree(record).get("attributions").get(0).toString())
        .isEqualTo(
            """
            {"id":"a1","source":{"spans":[{"start":2,"end":5}],"ref":"s1"},\
            "cue":{"spans":[{"start":6,"end":10}]},"content":{"spans":[{"start":11,"end":20}]},\
            "quotation":"indirect","attitude":"assertion","polarity":"positive","within":null,\
            "chain":["s1"],"confidence":0.97}\
            """);
  }

  @Test
  void isOneLineForJsonLines() {
    String line = json.line(Harbour.record());
    assertThat(line).endsWith("}\n").containsOnlyOnce("\n");
  }

  @Test
  void isTheSameIndented() throws Exception {
    String indented = json.indented(Harbour.record());
    assertThat(mapper.readTree(indented)).isEqualTo(tree(Harbour.record()));
    assertThat(indented)
        .startsWith("{\n  \"record\": \"hearsay/1\",\n  \"article\": {\n    \"id\"")
        .contains("\n      \"cue\": {\"spans\": [{\"start\": 233, \"end\": 237}]},\n")
        .endsWith("\n}\n");
  }

  @Test
  void leavesOutTheSecondsWhenAskedToBeReproducible() throws Exception {
    String line = new RecordJson(true).line(Harbour.record());
    assertThat(mapper.readTree(line).at("/made_by/seconds").isNull()).isTrue();
    assertThat(Schema.ofRecords().faults(mapper.readTree(line))).isEmpty();
  }

  @Test
  void replacesHalfACharacterAndKeepsTheOffsets() throws Exception {
    JsonNode tree = tree(Marked.of("\uD83D «a1:so» {a1:said} Ada").record());
    assertThat(tree.at("/article/text").asText()).isEqualTo("\uFFFD so said Ada");
    assertThat(tree.at("/attributions/0/content/spans/0/start").asInt()).isEqualTo(2);
  }

  @Test
  void offsetsInCodePointsCutOutTheSameWords() throws Exception {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20260317);
    for (int round = 0; round < 300; round++) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        words.add(word(random));
      }
      String content = String.join(" ", words.subList(4, 9));
      String marked =
          String.join(" ", words.subList(0, 4))
              + " «a1:"
              + content
              + "» {a1:said} "
              + String.join(" ", words.subList(9, 12));
      JsonNode tree = tree(Marked.of(marked).record());
      int[] text = tree.at("/article/text").asText().codePoints().toArray();
      JsonNode span = tree.at("/attributions/0/content/spans/0");
      int start = span.get("start").asInt();
      assertThat(new String(text, start, span.get("end").asInt() - start)).isEqualTo(content);
    }
  }

  private static String word(RandomGenerator random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(1, 6); i > 0; i--) {
      word.appendCodePoint(
          switch (random.nextInt(4)) {
            case 0 -> 0x1F600 + random.nextInt(64);
            case 1 -> 0x10400 + random.nextInt(40);
            case 2 -> 0xE0 + random.nextInt(20);
            default -> 'a' + random.nextInt(26);
          });
    }
    return word.toString();
  }

  private JsonNode tree(SourcedRecord record) throws Exception {
    return mapper.readTree(json.line(record));
  }
}
