package org.hearsay.command.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Refusal;
import org.hearsay.command.Version;
import org.hearsay.eval.typing.Steadiness;
import org.hearsay.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hearsay eval typing`: reads articles as they are and typed in other ways, and prints how many
/// attributions flip.
@Command(
    name = "typing",
    description = "Counts what is not found again when articles are typed in other ways.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class TypingCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "A folder of plain text articles (*.txt).")
  private Path folder;

  @Option(names = "--save", paramLabel = "FILE", description = "Write the table to FILE too.")
  private Optional<Path> save = Optional.empty();

  @Option(
      names = "--at-most",
      paramLabel = "PERCENT",
      description = "Exit with 1 if more flip, by overlap, in any way of typing.")
  private Optional<Double> most = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<Article> articles = articles();
    Steadiness found;
    int all = articles.size();
    PrintWriter err = spec.commandLine().getErr();
    try (Reader reader = Reader.open()) {
      found = Steadiness.of(articles, reader::read, done -> ScoreOptions.progress(err, done, all));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(found.table());
    out.flush();
    save.ifPresent(file -> ScoreOptions.write(file, found.table()));
    boolean steady =
        found.overlap().values().stream()
            .allMatch(tally -> Steadiness.flips(tally) <= most.orElse(100.0));
    return steady ? 0 : 1;
  }

  private List<Article> articles() {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*.txt")) {
      all.forEach(files::add);
    } catch (IOException e) {
      throw new Refusal("E001", folder.toString(), "is no folder that can be read", e);
    }
    if (files.isEmpty()) {
      throw new Refusal("E002", folder.toString(), "holds no .txt files");
    }
    Collections.sort(files);
    return files.stream().map(TypingCommand::article).toList();
  }

  private static Article article(Path file) {
    try {
      ArticleReader.refuseIfTooLarge(file.toString(), Files.size(file));
      return new ArticleReader().read(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new Refusal("E004", file.toString(), "cannot be read", e);
    }
  }
}
