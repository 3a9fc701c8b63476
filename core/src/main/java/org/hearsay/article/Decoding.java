package org.hearsay.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/// The bytes of a document as text, with what was noticed on the way.
///
/// The rules are tried in the order of [#RULES]; the first that fits decides. A byte that the
/// chosen encoding has no character for becomes U+FFFD and is counted, never dropped.
///
/// @param text the characters; a byte order mark is not one of them
/// @param rule name of the rule that chose the encoding
/// @param findings a note if it is not plain UTF-8, a warning if bytes were replaced
record Decoding(String text, String rule, List<Finding> findings) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int LOOK = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})"
              + "|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  /// A choice of encoding.
  ///
  /// @param charset the encoding
  /// @param mark length of the byte order mark to drop
  /// @param notice what to say about the choice, if anything
  private record Choice(Charset charset, int mark, Optional<Finding> notice) {
    static Choice of(Charset charset, int mark, String because) {
      return new Choice(
          charset, mark, Optional.of(Noticed.ENCODING.finding(charset.name(), because)));
    }
  }

  /// What chooses, from the bytes and from the encoding that they were sent with.
  private interface Choosing {
    Optional<Choice> choose(byte[] bytes, Optional<String> sent);
  }

  private record Rule(String name, Choosing choice) {
    Rule(String name, Function<byte[], Optional<Choice>> choice) {
      this(name, (bytes, _) -> choice.apply(bytes));
    }
  }

  private static final List<Rule> RULES =
      List.of(
          new Rule("UTF-8 mark", Decoding::utf8Mark),
          new Rule("UTF-16 mark", Decoding::utf16Mark),
          new Rule("every other byte is zero", Decoding::zeroes),
          new Rule("valid UTF-8", Decoding::validUtf8),
          new Rule("its sender says so", (_, sent) -> sent(sent)),
          new Rule("the page says so", Decoding::declared),
          new Rule("UTF-8 with a few broken bytes", Decoding::mostlyUtf8),
          new Rule("Windows-1252", Decoding::windows1252));

  Decoding {
    findings = List.copyOf(findings);
  }

  /// The findings for words that no longer stand where the bytes do: without their places.
  List<Finding> findingsWithoutPlaces() {
    List<Finding> without = new ArrayList<>();
    for (Finding finding : findings) {
      without.add(
          new Finding(finding.code(), finding.severity(), Optional.empty(), finding.message()));
    }
    return without;
  }

  /// Decodes, or is empty if no rule fits.
  ///
  /// @param sent name of the encoding that the bytes were sent with, if it is known
  static Optional<Decoding> of(byte[] bytes, Optional<String> sent) {
    for (Rule rule : RULES) {
      Optional<Choice> choice = rule.choice().choose(bytes, sent);
      if (choice.isPresent()) {
        return Optional.of(decode(bytes, choice.get(), rule.name()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Choice> utf8Mark(byte[] bytes) {
    return begins(bytes, 0xEF, 0xBB, 0xBF)
        ? Optional.of(new Choice(StandardCharsets.UTF_8, 3, Optional.empty()))
        : Optional.empty();
  }

  private static Optional<Choice> utf16Mark(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE)) {
      return Optional.of(Choice.of(StandardCharsets.UTF_16LE, 2, "it begins with its mark"));
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return Optional.of(Choice.of(StandardCharsets.UTF_16BE, 2, "it begins with its mark"));
    }
    return Optional.empty();
  }

  /// Western text in UTF-16 has a zero in nearly every second place and hardly one in the others.
  private static Optional<Choice> zeroes(byte[] bytes) {
    int pairs = Math.min(bytes.length, LOOK) / 2;
    int first = 0;
    int second = 0;
    for (int i = 0; i < pairs; i++) {
      first += bytes[2 * i] == 0 ? 1 : 0;
      second += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs < 2 || Math.max(first, second) * 10 < pairs * 7 || Math.min(first, second) > 0) {
      return Optional.empty();
    }
    Charset charset = second > first ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    return Optional.of(Choice.of(charset, 0, "every other byte is zero"));
  }

  private static Optional<Choice> validUtf8(byte[] bytes) {
    return Utf8Count.of(bytes).broken() == 0
        ? Optional.of(new Choice(StandardCharsets.UTF_8, 0, Optional.empty()))
        : Optional.empty();
  }

  private static Optional<Choice> sent(Optional<String> name) {
    return name.flatMap(Decoding::charset)
        .map(charset -> Choice.of(charset, 0, "its sender says so"));
  }

  private static Optional<Choice> declared(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(start);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = Optional.ofNullable(matcher.group(1)).orElseGet(() -> matcher.group(2));
    return charset(name).map(charset -> Choice.of(charset, 0, "the page says so"));
  }

  /// What a page means by a name: as browsers do, Latin-1 and ASCII are read as Windows-1252. A
  /// page that can be read as ASCII is not UTF-16, whatever it says; one that says UTF-8 and is not
  /// is left to the rules below.
  private static Optional<Charset> charset(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals("iso-8859-1") || lower.equals("latin1") || lower.equals("us-ascii")) {
      return Optional.of(WINDOWS_1252);
    }
    if (lower.startsWith("utf") || !supported(lower)) {
      return Optional.empty();
    }
    return Optional.of(Charset.forName(lower));
  }

  private static boolean supported(String name) {
    return Pattern.matches("[a-z0-9][a-z0-9.:_-]*", name) && Charset.isSupported(name);
  }

  /// More whole UTF-8 sequences than broken bytes: in another encoding they would not be there.
  private static Optional<Choice> mostlyUtf8(byte[] bytes) {
    Utf8Count count = Utf8Count.of(bytes);
    return count.whole() > count.broken()
        ? Optional.of(new Choice(StandardCharsets.UTF_8, 0, Optional.empty()))
        : Optional.empty();
  }

  /// Plausible only while most of the text is ASCII, as in every language that Windows-1252 is for,
  /// and none of the bytes are among the five that it leaves undefined.
  private static Optional<Choice> windows1252(byte[] bytes) {
    int high = 0;
    for (byte b : bytes) {
      int value = b & 0xFF;
      high += value >= 0x80 ? 1 : 0;
      if (value == 0x81 || value == 0x8D || value == 0x8F || value == 0x90 || value == 0x9D) {
        return Optional.empty();
      }
    }
    Finding notice = Noticed.LIKELY_ENCODING.finding("Windows-1252");
    return high * 3L < bytes.length
        ? Optional.of(new Choice(WINDOWS_1252, 0, Optional.of(notice)))
        : Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoding decode(byte[] bytes, Choice choice, String rule) {
    CharsetDecoder decoder =
        choice
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, choice.mark(), bytes.length - choice.mark());
    CharBuffer out = CharBuffer.allocate((int) (in.remaining() * decoder.maxCharsPerByte()) + 16);
    int replaced = 0;
    int firstByte = -1;
    int firstChar = -1;
    for (CoderResult result = decoder.decode(in, out, true);
        result.isError();
        result = decoder.decode(in, out, true)) {
      if (replaced == 0) {
        firstByte = in.position();
        firstChar = out.position();
      }
      replaced += result.length();
      in.position(in.position() + result.length());
      out.put('\uFFFD');
    }
    decoder.flush(out);
    List<Finding> findings = new ArrayList<>();
    choice.notice().ifPresent(findings::add);
    if (replaced > 0) {
      Finding finding = Noticed.REPLACED.finding(replaced, choice.charset().name(), firstByte);
      findings.add(Noticed.at(finding, new Span(firstChar, firstChar + 1)));
    }
    return new Decoding(out.flip().toString(), rule, findings);
  }

  /// How much of some bytes is UTF-8 beyond ASCII.
  ///
  /// @param whole complete sequences of more than one byte
  /// @param broken bytes that belong to no sequence
  private record Utf8Count(int whole, int broken) {
    static Utf8Count of(byte[] bytes) {
      int whole = 0;
      int broken = 0;
      for (int i = 0; i < bytes.length; ) {
        int length = sequence(bytes, i);
        whole += length > 1 ? 1 : 0;
        broken += length == 0 ? 1 : 0;
        i += Math.max(1, length);
      }
      return new Utf8Count(whole, broken);
    }

    /// Length of the sequence that begins at `i`, 0 if none does.
    private static int sequence(byte[] bytes, int i) {
      int lead = bytes[i] & 0xFF;
      if (lead < 0x80) {
        return 1;
      }
      int length = lead >= 0xF5 || lead < 0xC2 ? 0 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
      if (length == 0 || i + length > bytes.length) {
        return 0;
      }
      int second = bytes[i + 1] & 0xFF;
      int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
      int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
      if (second < least || second > most) {
        return 0;
      }
      for (int k = 2; k < length; k++) {
        if ((bytes[i + k] & 0xC0) != 0x80) {
          return 0;
        }
      }
      return length;
    }
  }
}
