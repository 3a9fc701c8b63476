package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three invented accounts of one decision, kept at a desk and laid side by side.
class StoryCommandsTest {
  private static final String POST = "../examples/wire/2019-meridian-post.txt";
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private static Path folder;
  private static String desk = "";

  private final Commands commands = new Commands();

  @BeforeAll
  static void keep() {
    desk = folder.resolve("desk").toString();
    assertThat(new Commands().run("add", "--quiet", "../examples/wire", "--desk", desk)).isZero();
  }

  @Test
  void laysTheAccountsSideBySide() {
    assertThat(run("story", POST)).isZero();
    assertThat(commands.out())
        .contains("3 documents", "  1  The Meridian Post · 14 March 2019")
        .contains("● said   ≠ differs   · silent")
        .containsPattern("independent sources?(, .*)? · claim [0-9a-f]{8}\\.\\d+");
  }

  @Test
  void everyPlaceInTheJsonHoldsTheWordsGivenWithIt() throws IOException {
    assertThat(run("story", POST, "--format", "json")).isZero();
    JsonNode story = JSON.readTree(commands.out());
    assertThat(story.get("documents")).hasSize(3);
    assertThat(story.get("claims")).isNotEmpty();
    for (JsonNode place : story.findParents("start")) {
      String text = text(story, place.get("document").asText());
      int start = text.offsetByCodePoints(0, place.get("start").asInt());
      int end = text.offsetByCodePoints(0, place.get("end").asInt());
      assertThat(text.substring(start, end)).isEqualTo(place.get("words").asText());
    }
  }

  @Test
  void everyQuotationOfThePageLeadsToAPlaceInIt() {
    assertThat(run("story", POST, "--format", "html")).isZero();
    String page = commands.out();
    Set<String> places = all(page, "id=\"([^\"]+)\"");
    assertThat(all(page, "href=\"#([^\"]+)\"")).isNotEmpty().isSubsetOf(places);
  }

  @Test
  void showsWhereAClaimComesFrom() throws IOException {
    JsonNode claim = firstClaim();
    String id = claim.get("id").asText();
    assertThat(run("claim", id, "--format", "json")).isZero();
    JsonNode alone = JSON.readTree(commands.out());
    assertThat(alone.get("id").asText()).isEqualTo(id);
    assertThat(alone.get("independent").asInt() + alone.get("unknown").asInt())
        .isEqualTo(alone.get("origins").size());
    assertThat(run("claim", id)).isZero();
    assertThat(commands.out()).contains("Reported by ", "account 1  ", " [");
    assertThat(run("claim", id, "--format", "html")).isZero();
    assertThat(commands.out()).contains("<section class=\"claim\"");
  }

  @Test
  void saysWhichWordsDocumentsHaveFromEachOther() throws IOException {
    Path again = folder.resolve("again.txt");
    Files.writeString(again, Files.readString(Path.of(POST)) + "\nPrinted again.\n");
    String other = folder.resolve("copies").toString();
    new Commands().run("add", "--quiet", POST, again.toString(), "--desk", other);
    assertThat(commands.run("copies", "--desk", other)).isZero();
    assertThat(commands.out()).startsWith("1 passage\n").contains("syndicated, 100 % alike");
    Commands json = new Commands();
    assertThat(json.run("copies", "--story", POST, "--format", "json", "--desk", other)).isZero();
    assertThat(JSON.readTree(json.out()).get("copies")).hasSize(1);
    assertThat(run("copies", "--case", "none")).isEqualTo(1);
    assertThat(commands.err()).contains("there is no case of this name");
  }

  @Test
  void saysWhatThereIsNotAndWhereToLook() {
    assertThat(run("story", "st00000000")).isEqualTo(1);
    assertThat(commands.err()).contains("no such story").contains("hearsay stories lists them");
    assertThat(run("claim", "what")).isEqualTo(1);
    assertThat(commands.err()).contains("is no claim; claims look like");
    assertThat(run("story", POST, "--format", "htm")).isEqualTo(2);
    assertThat(commands.err()).contains("did you mean html?").doesNotContain("\tat ");
  }

  private JsonNode firstClaim() throws IOException {
    Commands story = new Commands();
    story.run("story", POST, "--format", "json", "--desk", desk);
    return JSON.readTree(story.out()).get("claims").get(0);
  }

  private static String text(JsonNode story, String document) throws IOException {
    for (JsonNode each : story.get("documents")) {
      if (each.get("id").asText().equals(document)) {
        return Files.readString(Path.of(each.get("path").asText()));
      }
    }
    throw new AssertionError("no document " + document);
  }

  private static Set<String> all(String page, String pattern) {
    return Pattern.compile(pattern)
        .matcher(page)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toSet());
  }

  private int run(String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--desk";
    all[arguments.length + 1] = desk;
    return commands.run(all);
  }
}
