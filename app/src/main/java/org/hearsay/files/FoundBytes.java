package org.hearsay.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Refusal;
import org.hearsay.article.container.Arrival;
import org.hearsay.files.Documents.Found;

/// The bytes of the documents that paths lead to, never more of them than an article has.
///
/// Thread rule: safe to share, but for standard input, which can be read once.
///
/// @param in standard input
public record FoundBytes(InputStream in) {
  /// @throws Refusal if there is nothing to read, or too much
  /// @throws IOException if it cannot be read; [#reason] puts it into words
  public byte[] of(Found found) throws IOException {
    return switch (found) {
      case Found.StandardInput _ -> most(in);
      case Found.Document document -> of(document);
      case Found.Member(Arrival.Document member) -> member.bytes();
      case Found.Refused(Refusal refusal) -> throw refusal;
      case Found.Nothing(String name, String reason) -> throw new Refusal("R100", name, reason);
    };
  }

  /// @throws Refusal if they cannot be had, for whatever reason
  public byte[] orRefuse(Found found) {
    try {
      return of(found);
    } catch (IOException e) {
      String code =
          switch (e) {
            case NoSuchFileException _ -> "R102";
            case AccessDeniedException _ -> "R103";
            default -> "R104";
          };
      throw new Refusal(code, found.name(), reason(found, e), e);
    }
  }

  /// Why a document could not be read, without its name. A file that its folder had a moment ago
  /// has not been misspelt.
  public static String reason(Found found, IOException fault) {
    if (!(fault instanceof NoSuchFileException)
        || !(found instanceof Found.Document(_, Path path, boolean listed))) {
      return Fault.reason(fault);
    }
    if (Files.isSymbolicLink(path)) {
      return "a link to a file that does not exist; mend the link or remove it";
    }
    return listed
        ? "was in its folder a moment ago and is gone; run again if it should be read"
        : Fault.reason(fault);
  }

  private static byte[] of(Found.Document document) throws IOException {
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
