package org.hearsay.format.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.hearsay.format.Notice;
import org.hearsay.format.Notice.What;
import org.hearsay.format.Unopenable;
import org.hearsay.format.Unopenable.Why;
import org.hearsay.format.Unwrapped;
import org.hearsay.format.Unwrapped.Content;

/// Reads one e-mail (RFC 5322, MIME by RFC 2045 to 2049).
///
/// 1. The words are those of its inline text parts in their order; of parts that say the same
///    (`multipart/alternative`) the plain text, or the HTML if there is none. Text in
///    `format=flowed` (RFC 3676) gets its lines back together.
/// 2. What is attached or forwarded is named in a notice and not read.
/// 3. Bounds: [#DEEPEST] multiparts inside each other, [#MOST_PARTS] parts, [#MOST_FIELDS] header
///    fields.
///
/// Thread rule: no state; safe to share.
public final class MailReader {
  static final int DEEPEST = 30;
  static final int MOST_PARTS = 1000;
  static final int MOST_FIELDS = 2000;
  private static final int LONGEST_FIELD = 1 << 18;
  private static final int MOST_NAMED = 20;

  private final MimeTokenStream stream;
  private final MailHeader header = new MailHeader();
  private final List<TextPart> texts = new ArrayList<>();
  private final List<String> attached = new ArrayList<>();
  private final List<String> forwarded = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  /// For each open multipart, the number of the group of alternatives that it is in, 0 for none.
  private final Deque<Integer> groups = new ArrayDeque<>();

  private PartHeader part = new PartHeader();
  private int parts;

  private MailReader() {
    MimeConfig config =
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(MOST_FIELDS)
            .setMaxHeaderLen(LONGEST_FIELD)
            .setMaxContentLen(-1)
            .build();
    stream = new MimeTokenStream(config);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
  }

  /// @param message its bytes, from the first header field on
  public static Unwrapped read(byte[] message) throws Unopenable {
    return new MailReader().unwrap(message);
  }

  private Unwrapped unwrap(byte[] message) throws Unopenable {
    try {
      walk(message);
    } catch (MimeException | IllegalArgumentException e) {
      throw Why.BROKEN_MAIL.with("its header is none").because(e);
    } catch (IOException e) {
      if (texts.isEmpty()) {
        throw Why.BROKEN_MAIL.with("its parts are none").because(e);
      }
      notices.add(What.BROKEN_CODING.notice("the rest was not read"));
    }
    Optional<Content> content = TextPart.join(texts);
    if (content.isEmpty()) {
      throw Why.NO_MAIL_TEXT.with();
    }
    note(What.ATTACHMENTS, attached);
    note(What.FORWARDED, forwarded);
    if (texts.stream().anyMatch(TextPart::broken)) {
      notices.add(What.BROKEN_CODING.notice("what cannot be read was replaced by U+FFFD"));
    }
    return new Unwrapped("message/rfc822", header.facts(), content.get(), notices);
  }

  private void note(What what, List<String> names) {
    if (names.isEmpty()) {
      return;
    }
    String named = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMED)));
    int more = names.size() - MOST_NAMED;
    notices.add(what.notice(more > 0 ? named + " and " + more + " more" : named));
  }

  private void walk(byte[] message) throws IOException, MimeException, Unopenable {
    stream.parse(new ByteArrayInputStream(message));
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      switch (state) {
        case T_START_HEADER -> startPart();
        case T_FIELD -> {
          part.take(stream.getField());
          if (groups.isEmpty() && parts == 1) {
            header.take(stream.getField());
          }
        }
        case T_START_MULTIPART -> startMultipart();
        case T_END_MULTIPART -> groups.pop();
        case T_BODY -> body(stream.getBodyDescriptor());
        default -> {}
      }
    }
  }

  private void startPart() throws Unopenable {
    part = new PartHeader();
    if (++parts > MOST_PARTS) {
      throw Why.BROKEN_MAIL.with("more than " + MOST_PARTS + " parts");
    }
  }

  private void startMultipart() throws Unopenable {
    if (groups.size() >= DEEPEST) {
      throw Why.BROKEN_MAIL.with("parts inside parts, more than " + DEEPEST + " deep");
    }
    boolean alternative = stream.getBodyDescriptor().getSubType().equalsIgnoreCase("alternative");
    int around = groups.isEmpty() ? 0 : groups.peek();
    groups.push(around == 0 && alternative ? parts : around);
  }

  private void body(BodyDescriptor body) throws IOException {
    String type = body.getMimeType().toLowerCase(Locale.ROOT);
    if (type.startsWith("message/")) {
      forwarded.add(part.name().orElse("a message"));
      return;
    }
    boolean text = type.equals("text/plain") || type.equals("text/html");
    if (!text || part.isAttachment()) {
      attached.add(part.name().orElse("a part of type " + type));
      return;
    }
    byte[] bytes = stream.getDecodedInputStream().readAllBytes();
    int group = groups.isEmpty() ? 0 : groups.peek();
    texts.add(TextPart.of(type, bytes, Optional.ofNullable(body.getCharset()), part, group));
  }
}
