package org.hearsay.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.function.Supplier;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Refusal;
import org.hearsay.files.Documents.Found;
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
public record DocumentReader(Supplier<Reader> reader, InputStream in) {
  /// What became of a document.
  public sealed interface Outcome {
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

  public Outcome read(Found found) {
    Article article;
    try {
      byte[] bytes = new FoundBytes(in).of(found);
      article = new ArticleReader().read(found.name(), bytes, found.context());
    } catch (Refusal refusal) {
      return new Outcome.Refused(Fault.line(refusal), Optional.of(refusal));
    } catch (IOException e) {
      return refused(found, FoundBytes.reason(found, e), e);
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
}
