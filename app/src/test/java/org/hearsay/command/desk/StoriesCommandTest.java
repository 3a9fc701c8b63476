package org.hearsay.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.link.story.Decision.Rule;
import org.hearsay.store.DocumentId;
import org.hearsay.store.KeptDocument;
import org.hearsay.store.story.KeptStory;
import org.hearsay.store.story.KeptStory.Because;
import org.hearsay.store.story.KeptStory.Member;
import org.hearsay.store.story.KeptStory.Nearest;
import org.hearsay.store.story.StoryId;
import org.hearsay.store.story.Wanted;
import org.hearsay.terminal.Streams;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class StoriesCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();
  private final List<Wanted> asked = new ArrayList<>();
  private List<KeptStory> kept = List.of(fire(), budget());

  private final class Shelf implements StoriesCommand.Told {
    @Override
    public Stream<KeptStory> stories(Wanted wanted) {
      asked.add(wanted);
      return kept.stream();
    }

    @Override
    public void close() {}
  }

  private static DocumentId id(char digit) {
    return new DocumentId(String.valueOf(digit).repeat(64));
  }

  private static Member member(char digit, String path, String day, Because because) {
    return new Member(
        new KeptDocument(
            1,
            id(digit),
            "text/plain",
            Optional.of("Title of " + path),
            Optional.of("The " + digit + " Courier"),
            Optional.of(day).filter(given -> !given.isEmpty()),
            Instant.parse("2031-01-16T09:00:00Z")),
        path,
        because);
  }

  private static KeptStory fire() {
    Because begins = new Because(Rule.NOTHING_ALIKE, "nothing like it", Optional.empty());
    Because joins =
        new Because(
            Rule.ALIKE,
            "name Tarn\u001b[2Jwick; 1 day apart; likeness 0.44",
            Optional.of(new Nearest(id('a'), 0.4444)));
    return new KeptStory(
        StoryId.of(id('a')),
        "Cannery \u202eburns",
        List.of(
            member('a', "/in/a.txt", "2031-01-15T08:00:00Z", begins),
            member('b', "/in/b.txt", "2031-01-16", joins)));
  }

  private static KeptStory budget() {
    Because begins = new Because(Rule.NO_NAME, "no name in common", Optional.empty());
    return new KeptStory(StoryId.of(id('c')), "", List.of(member('c', "/in/c.txt", "", begins)));
  }

  private int run(String... arguments) {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintWriter(err, true),
            Streams.Terminal.NONE);
    return new CommandLine(new StoriesCommand(streams, _ -> new Shelf()))
        .setErr(new PrintWriter(err, true))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  private String text() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void printsEachStoryWithItsDocumentsAndWhy() {
    assertThat(run()).isZero();
    assertThat(text())
        .isEqualTo(
            """
            staaaaaaaaaaaaaaaa  Cannery burns
              2 documents · 2031-01-15 to 2031-01-16 · The a Courier, The b Courier
              - aaaaaaaaaaaa · 2031-01-15 · The a Courier · /in/a.txt
                begins it: nothing like it
              - bbbbbbbbbbbb · 2031-01-16 · The b Courier · /in/b.txt
                like aaaaaaaaaaaa: name Tarn\ufffd[2Jwick; 1 day apart; likeness 0.44

            stcccccccccccccccc  (no words)
              1 document · no date · The c Courier
              - cccccccccccc · no date · The c Courier · /in/c.txt
                begins it: no name in common
            """);
  }

  @Test
  void printsTheFieldsOfJsonInTheirOrder() throws Exception {
    assertThat(run("--format", "json")).isZero();
    JsonNode stories = new ObjectMapper().readTree(text());
    assertThat(stories).hasSize(2);
    assertThat(text())
        .startsWith(
            "[\n{\"id\":\"staaaaaaaaaaaaaaaa\",\"title\":\"Cannery \u202eburns\",\"documents\":"
                + "[{\"id\":\"sha256:"
                + "a".repeat(64)
                + "\",\"path\":\"/in/a.txt\",");
    JsonNode second = stories.get(0).get("documents").get(1);
    assertThat(second.get("nearest").asText()).isEqualTo("sha256:" + "a".repeat(64));
    assertThat(second.get("likeness").asDouble()).isEqualTo(0.444);
    assertThat(second.get("rule").asText()).isEqualTo("alike");
    assertThat(stories.get(1).get("first").isNull()).isTrue();
  }

  @Test
  void noStoriesAreAnEmptyArray() throws Exception {
    kept = List.of();
    assertThat(run("--format", "json")).isZero();
    assertThat(new ObjectMapper().readTree(text())).isEmpty();
    out.reset();
    assertThat(run()).isZero();
    assertThat(text()).isEqualTo("No stories.\n");
  }

  @Test
  void turnsPages() {
    assertThat(run("--size", "1")).isZero();
    assertThat(text()).startsWith("sta").endsWith("\nThere are more: --page 2\n");
    out.reset();
    assertThat(run("--size", "1", "--page", "2")).isZero();
    assertThat(text()).startsWith("stc").doesNotContain("There are more");
    out.reset();
    assertThat(run("--size", "1", "--page", "3")).isZero();
    assertThat(text()).isEqualTo("There is no page 3.\n");
  }

  @Test
  void asksForWhatIsWanted() {
    assertThat(run("--case", "fires", "--min", "2", "--strict")).isZero();
    assertThat(asked).containsExactly(new Wanted(Optional.of("fires"), 2, 0.2));
  }

  @Test
  void wrongNumbersGetALine() {
    for (String option : List.of("--min", "--page", "--size")) {
      assertThat(run(option, "0")).isEqualTo(2);
      assertThat(err.toString()).contains(option + " is at least 1, not 0");
    }
    assertThat(asked).isEmpty();
  }
}
