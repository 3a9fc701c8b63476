package org.hearsay.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.hearsay.format.Facts;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// What the properties of a PDF say about the article: title and author where they are more than
/// what the program that made the file put there by itself, and what PRISM says in its XMP packet.
///
/// The day on which the file was made is no day of publication and not taken for one.
final class PdfFacts {
  private static final int LONGEST_PACKET = 1 << 20;
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?:microsoft (?:word|powerpoint|excel) - .*|untitled.*|document\\d*|slide \\d+|title"
              + "|print(?: preview)?|\\S+\\.(?:pdf|docx?|odt|indd|qxp|tex|dvi|html?|rtf|txt).*"
              + "|.*\\.(?:pdf|docx?|indd|qxp|qxd))",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> NOBODY =
      Set.of("user", "admin", "administrator", "owner", "unknown", "author", "root", "guest", "pc");

  private PdfFacts() {}

  static Facts of(PDDocument document) {
    PDDocumentInformation info = document.getDocumentInformation();
    Optional<Element> packet = packet(document);
    Facts prism =
        new Facts(
            Optional.empty(),
            List.of(),
            said(packet, "prism:publicationName"),
            said(packet, "prism:url"),
            said(packet, "prism:publicationDate").or(() -> said(packet, "prism:coverDate")),
            given(document.getDocumentCatalog().getLanguage()));
    Facts own =
        new Facts(
            given(info.getTitle()).filter(title -> !NO_TITLE.matcher(title).matches()),
            given(info.getAuthor()).filter(PdfFacts::isSomebody).stream().toList(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return own.or(prism);
  }

  /// A title and nothing else.
  static Facts titled(Optional<String> title) {
    Optional<String> none = Optional.empty();
    return new Facts(title, List.of(), none, none, none, none);
  }

  /// The day on which the file was made, if it says so.
  static Optional<String> madeOn(PDDocument document) {
    Calendar made = document.getDocumentInformation().getCreationDate();
    return Optional.ofNullable(made)
        .map(day ->
            DateTimeFormatter.ISO_LOCAL_DATE.format(
                day.toInstant().atZone(day.getTimeZone().toZoneId())));
  }

  private static boolean isSomebody(String author) {
    return author.contains(" ") || !NOBODY.contains(author.toLowerCase(Locale.ROOT));
  }

  private static Optional<String> given(@Nullable String words) {
    return Optional.ofNullable(words).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static Optional<Element> packet(PDDocument document) {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata == null) {
      return Optional.empty();
    }
    try (InputStream in = metadata.createInputStream()) {
      String xml = new String(in.readNBytes(LONGEST_PACKET), StandardCharsets.UTF_8);
      return Optional.of(Parser.xmlParser().setMaxDepth(64).parseInput(xml, ""));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> said(Optional<Element> packet, String name) {
    return packet.stream()
        .flatMap(root -> root.getElementsByTag(name).stream())
        .map(Element::text)
        .filter(words -> !words.isBlank())
        .findFirst();
  }
}
