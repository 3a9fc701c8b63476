package org.hearsay.eval.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The labels of `bench/gold/stories` agree with themselves and, where the stories are to be had,
/// with the texts; the form is in its GUIDE.md.
class StoryLabelsTest {
  /// Where the stories stand beside a checkout; they are not ours to ship. The labels are.
  private static final Path STORIES = Path.of("../../shared/data/same-story/dev");

  private static final Path LABELS = Path.of("../bench/gold/stories/first");

  /// Some of the same events, labelled again by another reader.
  private static final Path AGAIN = LABELS.resolveSibling("second");

  /// Other events, labelled when the rules stood.
  private static final Path LATER = LABELS.resolveSibling("later");

  private static final Set<String> COUNTED =
      Set.of("named-person", "organisation", "unnamed", "document", "agency", "outlet");

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void everyLabelLiesInTheTextOfItsDocument() throws IOException {
    assumeThat(STORIES).as("the stories are not beside this checkout").isDirectory();
    for (JsonNode event : events()) {
      Path folder = STORIES.resolve(event.get("event").asText());
      assertThat(folder).isDirectory();
      for (JsonNode stray : event.get("strays")) {
        assertThat(folder.resolve(stray.get("document").asText())).isRegularFile();
      }
      for (JsonNode span : spans(event)) {
        Path document = folder.resolve(span.get("document").asText());
        String text = JSON.readTree(document.toFile()).get("text").asText();
        int start = span.get("start").asInt();
        int end = span.get("end").asInt();
        assertThat(start).as("%s in %s", span, folder).isNotNegative().isLessThan(end);
        assertThat(end).as("%s in %s", span, folder).isLessThanOrEqualTo(points(text));
        String words = text.substring(at(text, start), at(text, end));
        assertThat(words).as("%s in %s", span, folder).isEqualTo(words.strip());
        assertThat(inWord(text, start) || inWord(text, end))
            .as("cuts a word: %s in %s", span, folder)
            .isFalse();
      }
    }
  }

  @Test
  void countsOnlyOriginsThatAreKnown() throws IOException {
    for (JsonNode event : events()) {
      for (JsonNode claim : event.get("claims")) {
        List<String> kinds = words(claim.get("origins"), "kind");
        long known = kinds.stream().filter(COUNTED::contains).count();
        String name = event.get("event").asText() + " " + claim.get("id").asText();
        assertThat(claim.get("independent").asLong()).as(name).isEqualTo(known);
        assertThat(claim.get("unknown").asLong())
            .as(name)
            .isEqualTo(kinds.stream().filter("unknown"::equals).count())
            .isEqualTo(kinds.size() - known);
      }
    }
  }

  @Test
  void everyAccountHasOneOrigin() throws IOException {
    for (JsonNode event : events()) {
      for (JsonNode claim : event.get("claims")) {
        List<String> members = new ArrayList<>();
        claim
            .get("origins")
            .forEach(origin -> origin.get("accounts").forEach(id -> members.add(id.asText())));
        assertThat(members)
            .as(event.get("event").asText())
            .containsExactlyInAnyOrderElementsOf(words(claim.get("accounts"), "id"));
        assertThat(claim.get("gloss").asText()).isNotBlank();
      }
    }
  }

  @Test
  void anOriginOfOneNameIsOneGroup() throws IOException {
    for (JsonNode event : events()) {
      for (JsonNode claim : event.get("claims")) {
        List<String> names =
            words(claim.get("origins"), "name").stream()
                .filter(name -> !"null".equals(name))
                .toList();
        assertThat(names).as(event.get("event").asText()).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void idsAreNeverTakenTwice() throws IOException {
    for (JsonNode event : events()) {
      List<String> ids = new ArrayList<>();
      for (String list : List.of("copies", "pairs", "claims")) {
        ids.addAll(words(event.get(list), "id"));
      }
      event.get("claims").forEach(claim -> ids.addAll(words(claim.get("accounts"), "id")));
      assertThat(ids).as(event.get("event").asText()).doesNotHaveDuplicates();
    }
  }

  @Test
  void copiesAreReadAsRecords() throws IOException {
    for (Path folder : List.of(LABELS, AGAIN, LATER)) {
      List<StoryLabels> read = StoryLabels.all(folder);
      assertThat(read.stream().mapToInt(event -> event.copies().size()).sum())
          .isEqualTo(all(events(folder), "copies"))
          .isPositive();
    }
  }

  @Test
  void claimsAreReadAsRecords() throws IOException {
    for (Path folder : List.of(LABELS, AGAIN, LATER)) {
      List<StoryLabels> read = StoryLabels.all(folder);
      assertThat(read.stream().mapToInt(event -> event.claims().size()).sum())
          .isEqualTo(all(events(folder), "claims"))
          .isPositive();
    }
  }

  @Test
  void pairsLieBetweenTwoDocuments() throws IOException {
    for (JsonNode event : events()) {
      for (JsonNode pair : event.get("pairs")) {
        twoDocuments(pair);
        String relation = pair.get("relation").asText();
        assertThat(relation).isIn("same", "different", "disagree");
        assertThat(pair.get("by").isNull()).isEqualTo(!"disagree".equals(relation));
      }
    }
  }

  @Test
  void thereIsAsMuchAsTheTableSays() throws IOException {
    String readme = Files.readString(LABELS.resolveSibling("README.md"));
    for (Path folder : List.of(LABELS, LATER)) {
      List<JsonNode> events = events(folder);
      long whole =
          events.stream().filter(event -> event.get("copies_complete").asBoolean()).count();
      String row =
          "| %s | %d of %d | %d | %d | %d |"
              .formatted(
                  folder.getFileName(),
                  whole,
                  events.size(),
                  all(events, "copies"),
                  all(events, "claims"),
                  all(events, "pairs"));
      assertThat(readme).contains(row);
    }
  }

  @Test
  void bothReadersJudgeTheSamePairsAndClaims() throws IOException {
    for (JsonNode again : events(AGAIN)) {
      String event = again.get("event").asText();
      JsonNode first = JSON.readTree(LABELS.resolve(event + ".json").toFile());
      assertThat(asked(again)).as(event).isEqualTo(asked(first));
    }
  }

  /// What a reader was asked: the places of each pair and the gloss of each claim, by id.
  private static Map<String, String> asked(JsonNode event) {
    Map<String, String> asked = new TreeMap<>();
    event
        .get("pairs")
        .forEach(pair -> asked.put(pair.get("id").asText(), "" + pair.get("a") + pair.get("b")));
    event
        .get("claims")
        .forEach(claim -> asked.put(claim.get("id").asText(), claim.get("gloss").asText()));
    return asked;
  }

  private static int all(List<JsonNode> events, String list) {
    return events.stream().mapToInt(event -> event.get(list).size()).sum();
  }

  private static void twoDocuments(JsonNode link) {
    assertThat(link.at("/a/document").asText())
        .as(link.toString())
        .isNotEqualTo(link.at("/b/document").asText());
  }

  private static List<JsonNode> events() throws IOException {
    List<JsonNode> events = new ArrayList<>(events(LABELS));
    events.addAll(events(AGAIN));
    events.addAll(events(LATER));
    return events;
  }

  private static List<JsonNode> events(Path labels) throws IOException {
    try (Stream<Path> files = Files.list(labels)) {
      List<JsonNode> events = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        JsonNode event = JSON.readTree(file.toFile());
        assertThat(file.getFileName()).hasToString(event.get("event").asText() + ".json");
        events.add(event);
      }
      assertThat(events).isNotEmpty();
      return events;
    }
  }

  private static Set<JsonNode> spans(JsonNode event) {
    Set<JsonNode> spans = new HashSet<>();
    for (String list : List.of("copies", "pairs")) {
      for (JsonNode link : event.get(list)) {
        spans.add(link.get("a"));
        spans.add(link.get("b"));
      }
    }
    event.get("claims").forEach(claim -> claim.get("accounts").forEach(spans::add));
    return spans;
  }

  private static List<String> words(JsonNode list, String key) {
    List<String> words = new ArrayList<>();
    list.forEach(one -> words.add(one.get(key).asText()));
    return words;
  }

  /// Whether the place, in code points, has a letter or digit on both sides.
  private static boolean inWord(String text, int place) {
    int at = at(text, place);
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.codePointBefore(at))
        && Character.isLetterOrDigit(text.codePointAt(at));
  }

  private static int at(String text, int points) {
    return text.offsetByCodePoints(0, points);
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }
}
