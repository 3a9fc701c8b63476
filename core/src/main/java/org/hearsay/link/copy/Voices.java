package org.hearsay.link.copy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.link.Document;
import org.hearsay.text.Paragraph;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;

/// Whose words the words of a document are, as far as its marks and lines show: the document's own,
/// somebody's whom it lets speak, or nobody's that were written for this article.
final class Voices {
  /// Whose words a token is.
  enum Voice {
    /// The document's own, as far as is shown.
    OWN,
    /// Somebody's: in quotation marks, in a line that such a mark opens, or announced by a colon.
    SAID,
    /// Not compared: furniture, and lines of the kinds in [#APART].
    APART
  }

  /// A kind of line that is never a passage, however many documents share it.
  ///
  /// @param name what it is
  /// @param line fits the line, or a part of it
  record Kind(String name, Pattern line) {
    Kind(String name, String line) {
      this(name, Pattern.compile(line, Pattern.CASE_INSENSITIVE));
    }
  }

  static final List<Kind> APART =
      List.of(
          new Kind(
              "an embedded post",
              "\\(@\\w{1,30}\\)\\W{0,3}(?:on )?(?:\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}|\\d{1,2}"
                  + " \\p{L}{3,9}\\.?,? \\d{4}).{0,30}$|^a post shared by .{0,80}$"),
          new Kind(
              "a copyright line",
              "^(?:copyright|©|\\(c\\)) .{0,120}|.{0,160}\\ball rights reserved\\b.{0,160}"
                  + "|.{0,60}\\bmay not be published, broadcast, rewritten or redistributed\\b.*"),
          new Kind(
              "a subscription box",
              "^.{0,80}\\b(?:newsletters?|continue reading the main story|to subscribe"
                  + "|thank you for subscribing|verify you(?:'|’)re not a robot)\\b.{0,500}$"));

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "\\b(?:stat(?:es?|ed|ing|ements?)|sa(?:ys?|id|ying)|tweet(?:s|ed)?|wrote|writes|writing"
              + "|post(?:s|ed)?|reads?|letter|message|release|speech|remarks|text|law|article"
              + "|section|follow(?:s|ing)|full)\\b[^.!?]{0,80}:$",
          Pattern.CASE_INSENSITIVE);

  private static final String SINGLE = "'‘";

  private final TextIndex index;
  private final Voice[] voices;

  private Voices(Document document) {
    this.index = document.index();
    this.voices = new Voice[index.tokens().size()];
    Arrays.setAll(
        voices,
        k -> index.tokens().get(k).quoted() == Token.Quoted.OUTSIDE ? Voice.OWN : Voice.SAID);
  }

  /// A voice for each token of the document.
  static Voice[] of(Document document) {
    Voices voices = new Voices(document);
    voices.hear();
    voices.leaveOut(document.furniture());
    return voices.voices;
  }

  private void hear() {
    boolean announced = false;
    for (Paragraph line : index.paragraphs()) {
      String words = line.span().in(index.text());
      Optional<Kind> apart = APART.stream().filter(k -> k.line().matcher(words).find()).findFirst();
      if (apart.isPresent()) {
        Arrays.fill(voices, line.firstToken(), line.endToken(), Voice.APART);
      } else if (announced || opensAQuotation(line)) {
        Arrays.fill(voices, line.firstToken(), line.endToken(), Voice.SAID);
      }
      announced = ANNOUNCED.matcher(words).find();
    }
  }

  /// Whether a line begins with a single mark that nothing closes, which is not taken for one of a
  /// quotation elsewhere because it may be an apostrophe.
  private boolean opensAQuotation(Paragraph line) {
    Token first = index.tokens().get(line.firstToken());
    return first.quoted() == Token.Quoted.OUTSIDE
        && first.span().length() == 1
        && SINGLE.indexOf(index.text().charAt(first.span().start())) >= 0;
  }

  private void leaveOut(List<Span> furniture) {
    int next = 0;
    for (int k = 0; k < voices.length; k++) {
      Span token = index.tokens().get(k).span();
      while (next < furniture.size() && furniture.get(next).end() <= token.start()) {
        next++;
      }
      if (next < furniture.size() && furniture.get(next).overlaps(token)) {
        voices[k] = Voice.APART;
      }
    }
  }
}
