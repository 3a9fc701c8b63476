package org.hearsay.export.story;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.hearsay.link.Boilerplate;
import org.hearsay.link.Copy;
import org.hearsay.link.Descent;
import org.hearsay.link.Excerpt;
import org.hearsay.link.copy.Copies;

/// What documents have from each other, as one JSON object, in the manner of [StoryJson].
public final class CopyJson {
  private CopyJson() {}

  public static void write(OutputStream stream, Copies copies) throws IOException {
    try (JsonGenerator out = StoryJson.JSON.createGenerator(stream)) {
      out.writeStartObject();
      out.writeArrayFieldStart("copies");
      for (Copy copy : copies.copies()) {
        copy(out, copy);
      }
      out.writeEndArray();
      out.writeArrayFieldStart("boilerplate");
      for (Boilerplate words : copies.boilerplate()) {
        out.writeStartObject();
        StoryJson.text(out, "site", words.site());
        out.writeNumberField("documents", words.documents());
        StoryJson.places(out, "words", List.of(words.words()));
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
      out.writeRaw('\n');
    }
  }

  private static void copy(JsonGenerator out, Copy copy) throws IOException {
    Descent descent = copy.descent();
    out.writeStartObject();
    StoryJson.text(out, "kind", copy.kind().label());
    StoryJson.text(out, "ground", word(copy.ground()));
    out.writeNumberField("likeness", Math.round(1000 * copy.passage().likeness()) / 1000.0);
    StoryJson.places(
        out,
        "places",
        List.of(
            new Excerpt(copy.passage().one(), copy.passage().inOne()),
            new Excerpt(copy.passage().other(), copy.passage().inOther())));
    StoryJson.text(out, "direction", word(descent.direction()));
    StoryJson.text(out, "third", descent.third());
    StoryJson.text(out, "sign", descent.sign().map(CopyJson::word));
    StoryJson.places(out, "shown", descent.shown());
    out.writeEndObject();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
