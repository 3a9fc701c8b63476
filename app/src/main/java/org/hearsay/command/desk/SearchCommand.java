package org.hearsay.command.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.command.DeskOption;
import org.hearsay.command.Version;
import org.hearsay.desk.DeskConfig;
import org.hearsay.export.HitCsv;
import org.hearsay.export.HitJson;
import org.hearsay.export.HitText;
import org.hearsay.query.Level;
import org.hearsay.query.Query;
import org.hearsay.search.Answer;
import org.hearsay.search.Page;
import org.hearsay.terminal.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hearsay search`: asks a desk and prints a page of what it finds.
@Command(
    name = "search",
    description = "Finds statements, sources and words in a desk's documents.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "QUERY is words, \"phrases\", beginnings of words (reloc*), AND, OR, NOT or -, parentheses,",
      "and the fields source: kind: outlet: title: from: to: denied: quotation: attitude: case:",
      "document:. Words side by side are all wanted. docs/search.md explains each.",
      "",
      "For example:",
      "  hearsay search 'dam cracked'",
      "  hearsay search 'kind:anonymous \"keep it quiet\" from:2020-01'",
      "  hearsay search 'source:lundqvist denied:true' --format csv",
      "  hearsay search --like 'the wall was known to be unsafe' from:2020"
    })
public final class SearchCommand implements Callable<Integer> {
  /// How the hits are printed.
  enum Shape {
    TEXT,
    JSON,
    CSV
  }

  /// Something that answers; it is closed after one answer.
  public interface Searched extends AutoCloseable {
    Answer search(Query query, Page page);

    @Override
    void close();
  }

  /// Where it is found.
  public interface Desks {
    Searched open(DeskConfig desk);
  }

  private final Streams streams;
  private final Desks desks;

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "What to find; several arguments are joined by spaces.")
  private String[] words = {};

  @Option(
      names = "--like",
      paramLabel = "WORDS",
      description = {
        "Statements that are alike in meaning, the nearest first, of those that QUERY finds (all,"
            + " if there is none). Alike is not the same: a statement and its denial, or one number"
            + " and another, lie near each other."
      })
  private Optional<String> like = Optional.empty();

  @Spec private CommandSpec spec;
  @Mixin private DeskOption desk;

  @Option(
      names = "--in",
      paramLabel = "LEVEL",
      defaultValue = "STATEMENTS",
      description = "statements, sources or text (default: statements).")
  private Level level = Level.STATEMENTS;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "RELEVANCE",
      description = "relevance or date, the latest first (default: relevance).")
  private Page.Order order = Page.Order.RELEVANCE;

  @Option(
      names = "--page",
      paramLabel = "N",
      defaultValue = "1",
      description = "Which page of hits (default: ${DEFAULT-VALUE}).")
  private int page;

  @Option(
      names = "--size",
      paramLabel = "N",
      defaultValue = "20",
      description = "Hits on a page, at most 1000 (default: ${DEFAULT-VALUE}).")
  private int size;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "text, json or csv (default: text).")
  private Shape shape = Shape.TEXT;

  public SearchCommand(Streams streams, Desks desks) {
    this.streams = streams;
    this.desks = desks;
  }

  /// @return 0, also where nothing is found
  @Override
  public Integer call() throws IOException {
    if (words.length == 0 && like.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "say what to find: QUERY, or --like WORDS");
    }
    String typed = String.join(" ", words);
    Query query = like.map(it -> Query.alike(it, typed)).orElseGet(() -> Query.parse(typed));
    Page wanted = new Page(page, size, level, order);
    try (Searched searched = desks.open(desk.config())) {
      Answer answer = searched.search(query, wanted);
      String printed =
          switch (shape) {
            case TEXT -> new HitText(colour()).of(answer);
            case JSON -> HitJson.of(answer);
            case CSV -> HitCsv.of(answer);
          };
      streams.out().write(printed.getBytes(StandardCharsets.UTF_8));
      streams.out().flush();
    }
    return 0;
  }

  private boolean colour() {
    return streams.terminal().out() && streams.terminal().colour();
  }
}
