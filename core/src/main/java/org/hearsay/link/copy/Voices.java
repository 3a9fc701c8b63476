package org.hearsay.link.copy;

import java.util.Arrays;
import java.util.List;
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
    /// Not compared: furniture, lines of the kinds in [#APART], and who speaks in the midst of a
    /// quotation.
    APART
  }

  /// A kind of line that is never a passage, however many documents share it.
  ///
  /// @param name what it is
  /// @param longest how many characters such a line has at most
  /// @param part fits somewhere in it
  record Kind(String name, int longest, Pattern part) {
    Kind(String name, int longest, String part) {
      this(name, longest, Pattern.compile(part, Pattern.CASE_INSENSITIVE));
    }

    boolean fits(String line) {
      return line.length() <= longest && part.matcher(line).find();
    }
  }

  static final List<Kind> APART =
      List.of(
          new Kind(
              "an embedded post",
              1000,
              "\\(@\\w{1,30}\\)\\W{0,3}(?:on )?(?:\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}|\\d{1,2}"
                  + " \\p{L}{3,9}\\.?,? \\d{4}).{0,30}$|^a post shared by "),
          new Kind(
              "a copyright line",
              300,
              "^(?:copyright|©|\\(c\\)) |\\ball rights reserved\\b"
                  + "|\\bmay not be published, broadcast, rewritten or redistributed\\b"),
          new Kind(
              "a subscription box",
              500,
              "\\b(?:newsletter sign ?up|times newsletters?|continue reading the main story"
                  + "|to (?:the|our|this) newsletters?|thank you for subscribing"
                  + "|verify you(?:'|’)re not a robot)\\b"));

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "\\b(?:stat(?:es?|ed|ing|ements?)|sa(?:ys?|id|ying)|tweet(?:s|ed)?|wrote|writes|writing"
              + "|post(?:s|ed)?|reads?|letter|message|release|speech|remarks|text|law|article"
              + "|section|follow(?:s|ing)|full)\\b[^.!?]{0,80}:$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SAYING =
      Pattern.compile(
          "\\b(?:sa(?:ys?|id)|t(?:ells?|old)|add(?:s|ed)|ask(?:s|ed)?|w(?:rites?|rote)"
              + "|tweet(?:s|ed)|recall(?:s|ed)|explain(?:s|ed)|continue[sd]?|note[sd]"
              + "|recount(?:s|ed))\\b");

  /// How many tokens the words that say who speaks have at most, in the midst of a quotation.
  private static final int LONGEST_SPEAKER = 14;

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
    voices.leaveOutSpeakers();
    voices.leaveOut(document.furniture());
    return voices.voices;
  }

  private void hear() {
    boolean announced = false;
    for (Paragraph line : index.paragraphs()) {
      String words = line.span().in(index.text());
      if (APART.stream().anyMatch(kind -> kind.fits(words))) {
        Arrays.fill(voices, line.firstToken(), line.endToken(), Voice.APART);
      } else if (announced || opensAQuotation(line)) {
        Arrays.fill(voices, line.firstToken(), line.endToken(), Voice.SAID);
      }
      announced = words.endsWith(":") && ANNOUNCED.matcher(words).find();
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

  /// Leaves out who speaks where it stands between two parts of a quotation, for another document
  /// may have it before or behind the same words.
  private void leaveOutSpeakers() {
    for (Paragraph line : index.paragraphs()) {
      int closed = -1;
      for (int k = line.firstToken() + 1; k < line.endToken(); k++) {
        if (index.tokens().get(k).quoted() != Token.Quoted.MARK) {
          continue;
        }
        boolean closes = index.tokens().get(k - 1).quoted() == Token.Quoted.INSIDE;
        if (!closes && closed >= 0 && isSpeaker(closed + 1, k)) {
          Arrays.fill(voices, closed + 1, k, Voice.APART);
        }
        closed = closes ? k : -1;
      }
    }
  }

  private boolean isSpeaker(int first, int end) {
    return end > first
        && end - first <= LONGEST_SPEAKER
        && SAYING.matcher(index.span(first, end - 1).in(index.text())).find();
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
