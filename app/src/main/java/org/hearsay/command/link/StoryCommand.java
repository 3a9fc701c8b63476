package org.hearsay.command.link;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.command.DeskOption;
import org.hearsay.command.Version;
import org.hearsay.desk.Desk;
import org.hearsay.model.SentenceVectors;
import org.hearsay.terminal.Streams;
import org.hearsay.view.story.StoryPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay story ID`: the accounts of one event side by side.
@Command(
    name = "story",
    description = "Lay the accounts of one event side by side: said, differs, silent.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "A row is a claim that more than one document makes, or that another goes against; a column",
      "is a document. Behind each claim stands on how many independent sources it rests.",
      "",
      "For example:",
      "  hearsay story st9f2c41d0",
      "  hearsay story wire/ferry.html --format html > ferry-story.html"
    })
public final class StoryCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private DeskOption desk;

  @Parameters(
      paramLabel = "ID",
      description = "The story, as hearsay stories names it, or a document of it.")
  private String named = "";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Layout.Name.class,
      description = "text, json or html (default: ${DEFAULT-VALUE}).")
  private Layout layout = Layout.TEXT;

  public StoryCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    StoryPage page;
    try (Desk open = Desk.open(desk.config());
        SentenceVectors vectors = SentenceVectors.open()) {
      page = open.compare(open.storyNamed(named), vectors);
    }
    layout.write(streams.out(), page);
    return 0;
  }
}
