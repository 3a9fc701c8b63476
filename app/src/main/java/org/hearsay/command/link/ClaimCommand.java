package org.hearsay.command.link;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.article.Refusal;
import org.hearsay.command.DeskOption;
import org.hearsay.command.Version;
import org.hearsay.desk.Desk;
import org.hearsay.model.SentenceVectors;
import org.hearsay.terminal.Streams;
import org.hearsay.view.story.ClaimPage;
import org.hearsay.view.story.StoryPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay claim ID`: one claim, on how many independent sources it rests, and why.
@Command(
    name = "claim",
    description =
        "Say on how many independent sources a claim rests, with the tree that shows why.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Every account is led back to where it began; accounts that began in one place are one",
      "origin. What cannot be traced is unknown and never counted. docs/origins.md has the rules.",
      "",
      "For example:",
      "  hearsay claim 9f2c41d0.412",
      "  hearsay claim 9f2c41d0.412 --format html > claim.html"
    })
public final class ClaimCommand implements Callable<Integer> {
  private static final String UNKNOWN = "E030";

  private final Streams streams;

  @Mixin private DeskOption desk;

  @Parameters(paramLabel = "ID", description = "The claim, as hearsay story names it.")
  private String named = "";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Layout.Name.class,
      description = "text, json or html (default: ${DEFAULT-VALUE}).")
  private Layout layout = Layout.TEXT;

  public ClaimCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    int dot = named.lastIndexOf('.');
    if (dot < 0) {
      throw unknown("is no claim; claims look like 9f2c41d0.412, and hearsay story lists them");
    }
    StoryPage page;
    try (Desk open = Desk.open(desk.config());
        SentenceVectors vectors = SentenceVectors.open()) {
      page = open.compare(open.storyNamed(named.substring(0, dot)), vectors);
    }
    Optional<ClaimPage> claim =
        page.claims().stream().filter(c -> c.id().equals(named)).findFirst();
    if (claim.isEmpty()) {
      throw unknown(
          "is no claim of story " + page.id() + "; hearsay story " + page.id() + " lists them");
    }
    layout.write(streams.out(), claim.get(), page);
    return 0;
  }

  private Refusal unknown(String reason) {
    return new Refusal(UNKNOWN, named, reason);
  }
}
