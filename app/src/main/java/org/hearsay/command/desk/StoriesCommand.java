package org.hearsay.command.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.command.DeskOption;
import org.hearsay.command.Version;
import org.hearsay.desk.DeskConfig;
import org.hearsay.export.story.StoriesJson;
import org.hearsay.export.story.StoriesText;
import org.hearsay.link.story.Grouping;
import org.hearsay.link.story.StoryFinder;
import org.hearsay.store.story.KeptStory;
import org.hearsay.store.story.Wanted;
import org.hearsay.terminal.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `hearsay stories`: which documents of a desk are about one event, and why.
@Command(
    name = "stories",
    description = "Print which kept documents are about one event, and why.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "A document that is about no other's event is a story of its own. Stories come in the order",
      "in which they began; an id never changes. docs/stories.md tells how it is decided.",
      "",
      "For example:",
      "  hearsay stories --min 2",
      "  hearsay stories --case ferry --format json"
    })
public final class StoriesCommand implements Callable<Integer> {
  private static final int SIZE_OF_TEXT = 50;

  /// How stories are printed.
  enum Format {
    TEXT,
    JSON
  }

  /// The stories of a desk.
  public interface Told extends AutoCloseable {
    Stream<KeptStory> stories(Wanted wanted);

    @Override
    void close();
  }

  /// Where they are kept.
  public interface Desks {
    Told open(DeskConfig desk);
  }

  private final Streams streams;
  private final Desks desks;

  @Spec private CommandSpec spec;
  @Mixin private DeskOption desk;

  @Option(
      names = "--case",
      paramLabel = "NAME",
      description = "Only documents of a case, and the stories that have any.")
  private Optional<String> inCase = Optional.empty();

  @Option(
      names = "--strict",
      description = "Only what is very much alike is together; the rest stands apart.")
  private boolean isStrict;

  @Option(
      names = "--min",
      paramLabel = "N",
      defaultValue = "1",
      description = "Only stories of at least so many documents (default: ${DEFAULT-VALUE}).")
  private int fewest;

  @Option(
      names = "--page",
      paramLabel = "N",
      defaultValue = "1",
      description = "Which page of stories (default: ${DEFAULT-VALUE}).")
  private int page;

  @Option(
      names = "--size",
      paramLabel = "N",
      description = "Stories on a page (default: 50 as text, all as JSON).")
  private Optional<Integer> size = Optional.empty();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "text or json (default: text).")
  private Format format = Format.TEXT;

  public StoriesCommand(Streams streams, Desks desks) {
    this.streams = streams;
    this.desks = desks;
  }

  /// @return 0, also where there are none
  @Override
  public Integer call() throws IOException {
    check();
    double least = isStrict ? StoryFinder.bar(Grouping.STRICT) : 0;
    try (Told told = desks.open(desk.config());
        Stream<KeptStory> all = told.stories(new Wanted(inCase, fewest, least))) {
      int most = size.orElse(format == Format.TEXT ? SIZE_OF_TEXT : Integer.MAX_VALUE);
      Iterator<KeptStory> stories = all.skip((page - 1L) * most).iterator();
      switch (format) {
        case TEXT -> text(stories, most);
        case JSON -> StoriesJson.write(streams.out(), new Some(stories, most));
      }
      streams.out().flush();
    }
    return 0;
  }

  private void check() {
    if (fewest < 1) {
      throw wrong("--min is at least 1, not " + fewest);
    }
    if (page < 1) {
      throw wrong("--page is at least 1, not " + page);
    }
    if (size.filter(stories -> stories < 1).isPresent()) {
      throw wrong("--size is at least 1, not " + size.get());
    }
  }

  private ParameterException wrong(String reason) {
    return new ParameterException(spec.commandLine(), reason);
  }

  private void text(Iterator<KeptStory> stories, int most) throws IOException {
    if (!stories.hasNext()) {
      write(page == 1 ? "No stories.\n" : "There is no page " + page + ".\n");
    }
    boolean isFirst = true;
    Some some = new Some(stories, most);
    while (some.hasNext()) {
      write((isFirst ? "" : "\n") + StoriesText.of(some.next()));
      isFirst = false;
    }
    if (stories.hasNext()) {
      write("\nThere are more: --page " + (page + 1) + "\n");
    }
  }

  private void write(String words) throws IOException {
    streams.out().write(words.getBytes(StandardCharsets.UTF_8));
  }

  /// The first so many of them.
  private static final class Some implements Iterator<KeptStory> {
    private final Iterator<KeptStory> all;
    private int left;

    Some(Iterator<KeptStory> all, int most) {
      this.all = all;
      this.left = most;
    }

    @Override
    public boolean hasNext() {
      return left > 0 && all.hasNext();
    }

    @Override
    public KeptStory next() {
      left--;
      return all.next();
    }
  }
}
