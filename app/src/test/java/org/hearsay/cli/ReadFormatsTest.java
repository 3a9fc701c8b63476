package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `hearsay read` over files that are neither text nor a page.
class ReadFormatsTest {
  private static final String STORY = "\"The quay is closed for the winter,\" said Ada Oduya.";

  @TempDir private Path folder;
  private final Commands commands = new Commands();

  @Test
  void everyItemOfAFeedBecomesARecordAndATeaserIsReported() throws IOException {
    String feed =
        "<rss><channel><title>Harbour Echo</title>"
            + "<item><guid>q</guid><title>Quay closed</title><content:encoded><![CDATA[<p>"
            + STORY
            + "</p>]]></content:encoded></item>"
            + "<item><guid>t</guid><description>A teaser.</description></item></channel></rss>";
    String file = Files.writeString(folder.resolve("feed.xml"), feed).toString();
    assertThat(commands.run("read", "--quiet", "-f", "json", file)).isEqualTo(1);
    JsonNode records = new JsonMapper().readTree(commands.out());
    assertThat(records).hasSize(1);
    JsonNode article = records.get(0).path("article");
    assertThat(article.path("path").asText()).isEqualTo(file + "!/q");
    assertThat(article.path("media_type").asText()).isEqualTo("application/rss+xml");
    assertThat(article.path("outlet").asText()).isEqualTo("Harbour Echo");
    assertThat(article.path("text").asText()).isEqualTo(STORY);
    assertThat(records.get(0).path("attributions")).isNotEmpty();
    assertThat(commands.err())
        .isEqualToNormalizingNewlines(
            "hearsay: "
                + file
                + "!/t: is a feed's item without the article's text, only a teaser;"
                + " fetch the page that it links to\n");
  }

  @Test
  void aRecordReadsAgainToTheSameAttributions() throws IOException {
    String text = Files.writeString(folder.resolve("a.txt"), STORY).toString();
    commands.run("read", "-f", "jsonl", "--reproducible", text);
    String lines = Files.writeString(folder.resolve("b.jsonl"), commands.out()).toString();
    Commands again = new Commands();
    assertThat(again.run("read", "-f", "jsonl", "--reproducible", lines)).isZero();
    JsonNode first = new JsonMapper().readTree(commands.out());
    JsonNode second = new JsonMapper().readTree(again.out());
    assertThat(second.path("attributions")).isEqualTo(first.path("attributions"));
    assertThat(second.path("article").path("text")).isEqualTo(first.path("article").path("text"));
  }
}
