package org.hearsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.function.Supplier;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Context;
import org.hearsay.article.Refusal;
import org.hearsay.article.container.Arrival;
import org.hearsay.cli.Documents.Found;
import org.hearsay.reading.Reader;
import org.hearsay.reading.SourcedRecord;

/// Reads one document from its path to its record. Whatever is wrong with the document becomes an
/// outcome, never an exception, so that the others are read all the same.
///
/// Thread rule: safe to share; each call uses one thread.
///
/// @param reader waits for the model where it is first needed; an exception out of it is not of one
///   document and ends the run
/// @param in standard input
record DocumentReader(Supplier<Reader> reader, InputStream in) {
  /// What became of a document.
  sealed interface Outcome {
    /// It was read.
    ///
    /// @param words how many its text has
    record Read(SourcedRecord record, int words) implements Outcome {}

    /// It was not.
    ///
    /// @param line what to tell the person
    /// @param cause where it went wrong, for `--debug`
    record Refused(String line, Optional<Throwable> cause) implements Outcome {}
  }

  Outcome read(Found found) {
    Article article;
    try {
      article = new ArticleReader().read(found.name(), bytes(found), context(found));
    } catch (Refusal refusal) {
      return new Outcome.Refused(Fault.line(refusal), Optional.of(refusal));
    } catch (NoSuchFileException e) {
      return refused(found, missing(found, e), e);
    } catch (IOException e) {
      return refused(found, Fault.reason(e), e);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return refused(found, Fault.unexpected(e), e);
    }
    Reader ready = reader.get();
    try {
      SourcedRecord record = ready.read(article);
      return new Outcome.Read(record, new StringTokenizer(article.text()).countTokens());
    } catch (Refusal refusal) {
      return new Outcome.Refused(Fault.line(refusal), Optional.of(refusal));
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError | AssertionError e) {
      return refused(found, Fault.unexpected(e), e);
    }
  }

  private static Outcome refused(Found found, String reason, Throwable cause) {
    return new Outcome.Refused(Fault.line(found.name(), reason), Optional.of(cause));
  }

  /// A file that its folder had a moment ago has not been misspelt.
  private static String missing(Found found, NoSuchFileException e) {
    if (!(found instanceof Found.Document(_, Path path, boolean listed))) {
      return Fault.reason(e);
    }
    if (Files.isSymbolicLink(path)) {
      return "a link to a file that does not exist; mend the link or remove it";
    }
    return listed
        ? "was in its folder a moment ago and is gone; run again if it should be read"
        : Fault.reason(e);
  }

  private static Context context(Found found) {
    return found instanceof Found.Member(Arrival.Document member) ? member.context() : Context.NONE;
  }

  private byte[] bytes(Found found) throws IOException {
    return switch (found) {
      case Found.StandardInput _ -> most(in);
      case Found.Document document -> bytes(document);
      case Found.Member(Arrival.Document member) -> member.bytes();
      case Found.Refused(Refusal refusal) -> throw refusal;
      case Found.Nothing(String name, String reason) -> throw new Refusal("R100", name, reason);
    };
  }

  private static byte[] bytes(Found.Document document) throws IOException {
    BasicFileAttributes file = Files.readAttributes(document.path(), BasicFileAttributes.class);
    if (file.isDirectory()) {
      throw new Refusal("R101", document.name(), "became a folder; run again");
    }
    ArticleReader.refuseIfTooLarge(document.name(), file.size());
    try (InputStream stream = Files.newInputStream(document.path())) {
      return most(stream);
    }
  }

  /// Never more than shows that it is too much: a pipe or a device need not end.
  private static byte[] most(InputStream stream) throws IOException {
    return stream.readNBytes(ArticleReader.MOST_BYTES + 1);
  }
}
