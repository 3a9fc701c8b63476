package org.hearsay.export.story;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.hearsay.reading.json.WellFormed;
import org.hearsay.store.story.KeptStory;
import org.hearsay.store.story.KeptStory.Member;
import org.hearsay.store.story.KeptStory.Nearest;

/// Stories as one JSON array, an object a line. Every field is written; absent is `null` or an
/// empty list.
///
/// The output is written as it comes and left open; an `IOException` is the output's.
public final class StoriesJson {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private StoriesJson() {}

  public static void write(OutputStream stream, Iterator<KeptStory> stories) throws IOException {
    try (JsonGenerator out = JSON.createGenerator(stream)) {
      out.writeStartArray();
      while (stories.hasNext()) {
        out.writeRaw('\n');
        story(out, stories.next());
      }
      out.writeRaw('\n');
      out.writeEndArray();
      out.writeRaw('\n');
    }
  }

  private static void story(JsonGenerator out, KeptStory story) throws IOException {
    Period period = Period.of(story);
    out.writeStartObject();
    text(out, "id", story.id().written());
    text(out, "title", story.title());
    out.writeArrayFieldStart("documents");
    for (Member member : story.members()) {
      document(out, member);
    }
    out.writeEndArray();
    text(out, "first", period.first());
    text(out, "last", period.last());
    out.writeArrayFieldStart("outlets");
    List<String> outlets = period.outlets();
    for (String outlet : outlets) {
      out.writeString(WellFormed.of(outlet));
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void document(JsonGenerator out, Member member) throws IOException {
    out.writeStartObject();
    text(out, "id", member.id().inRecord());
    text(out, "path", member.path());
    text(out, "title", member.document().title());
    text(out, "outlet", member.document().outlet());
    text(out, "published", member.document().published());
    text(out, "rule", member.because().rule().label());
    text(out, "because", member.because().words());
    Optional<Nearest> nearest = member.because().nearest();
    text(out, "nearest", nearest.map(near -> near.document().inRecord()));
    if (nearest.isPresent()) {
      out.writeNumberField("likeness", Math.round(nearest.get().likeness() * 1000) / 1000.0);
    } else {
      out.writeNullField("likeness");
    }
    out.writeEndObject();
  }

  private static void text(JsonGenerator out, String field, Optional<String> words)
      throws IOException {
    if (words.isPresent()) {
      text(out, field, words.get());
      return;
    }
    out.writeNullField(field);
  }

  private static void text(JsonGenerator out, String field, String words) throws IOException {
    out.writeStringField(field, WellFormed.of(words));
  }
}
