package org.hearsay.export.story;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import org.hearsay.reading.json.JsonSheet;
import org.hearsay.store.story.KeptStory;
import org.hearsay.store.story.KeptStory.Member;
import org.hearsay.store.story.KeptStory.Nearest;

/// Stories as one JSON array, an object a line. Every field is written; absent is `null` or an
/// empty list.
///
/// The output is written as it comes and left open; an `IOException` is the output's.
public final class StoriesJson {
  private final JsonSheet json;

  private StoriesJson(JsonSheet json) {
    this.json = json;
  }

  public static void write(OutputStream stream, Iterator<KeptStory> stories) throws IOException {
    JsonSheet.to(stream, json -> json.lines(stories, new StoriesJson(json)::story));
  }

  private void story(KeptStory story) throws IOException {
    Period period = Period.of(story);
    json.object(() -> {
      json.text("id", story.id().written());
      json.text("title", story.title());
      json.list("documents", story.members(), this::document);
      json.text("first", period.first());
      json.text("last", period.last());
      json.strings("outlets", period.outlets());
    });
  }

  private void document(Member member) throws IOException {
    Optional<Nearest> nearest = member.because().nearest();
    json.object(() -> {
      json.text("id", member.id().inRecord());
      json.text("path", member.path());
      json.text("title", member.document().title());
      json.text("outlet", member.document().outlet());
      json.text("published", member.document().published());
      json.text("rule", member.because().rule().label());
      json.text("because", member.because().words());
      json.text("nearest", nearest.map(near -> near.document().inRecord()));
      if (nearest.isPresent()) {
        json.thousandths("likeness", nearest.get().likeness());
      } else {
        json.nothing("likeness");
      }
    });
  }
}
