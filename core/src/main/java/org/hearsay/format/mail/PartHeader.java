package org.hearsay.format.mail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;

/// What the header of one part says about it: how it is to be shown, and its name (RFC 2183, 2231).
final class PartHeader {
  private static final int LONGEST_NAME = 120;

  private final Map<String, String> parameters = new HashMap<>();
  private String disposition = "";

  void take(Field field) {
    String name = field.getName().toLowerCase(Locale.ROOT);
    if (!name.equals("content-disposition") && !name.equals("content-type")) {
      return;
    }
    RawBody body =
        RawFieldParser.DEFAULT.parseRawBody(new RawField(field.getName(), MailHeader.body(field)));
    if (name.equals("content-disposition")) {
      disposition = Optional.ofNullable(body.getValue()).orElse("").toLowerCase(Locale.ROOT);
    }
    MimeParameterMapping mapping = new MimeParameterMapping();
    for (NameValuePair pair : body.getParams()) {
      mapping.addParameter(pair.getName(), Optional.ofNullable(pair.getValue()).orElse(""));
    }
    mapping
        .getParameters()
        .forEach((key, value) ->
            parameters.putIfAbsent(
                key.toLowerCase(Locale.ROOT), Optional.ofNullable(value).orElse("")));
  }

  boolean isAttachment() {
    return disposition.startsWith("attachment") || name().isPresent();
  }

  Optional<String> name() {
    return parameter("filename")
        .or(() -> parameter("name"))
        .map(MailHeader::decoded)
        .map(name -> name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
        .filter(name -> !name.isEmpty())
        .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME)));
  }

  Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name));
  }
}
