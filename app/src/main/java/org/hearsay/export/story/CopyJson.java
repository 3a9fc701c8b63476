package org.hearsay.export.story;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.hearsay.link.Boilerplate;
import org.hearsay.link.Copy;
import org.hearsay.link.Descent;
import org.hearsay.link.Excerpt;
import org.hearsay.link.Passage;
import org.hearsay.link.copy.Copies;
import org.hearsay.reading.json.JsonSheet;

/// What documents have from each other, as one JSON object, in the manner of [StoryJson].
public final class CopyJson {
  private final JsonSheet json;

  private CopyJson(JsonSheet json) {
    this.json = json;
  }

  public static void write(OutputStream stream, Copies copies) throws IOException {
    JsonSheet.to(stream, json -> new CopyJson(json).copies(copies));
  }

  private void copies(Copies copies) throws IOException {
    json.object(() -> {
      json.list("copies", copies.copies(), this::copy);
      json.list("boilerplate", copies.boilerplate(), this::boilerplate);
    });
  }

  private void boilerplate(Boilerplate words) throws IOException {
    json.object(() -> {
      json.text("site", words.site());
      json.number("documents", words.documents());
      json.list("words", List.of(words.words()), this::place);
    });
  }

  private void copy(Copy copy) throws IOException {
    Descent descent = copy.descent();
    Passage passage = copy.passage();
    json.object(() -> {
      json.text("kind", copy.kind().label());
      json.word("ground", copy.ground());
      json.thousandths("likeness", passage.likeness());
      Excerpt one = new Excerpt(passage.one(), passage.inOne());
      Excerpt other = new Excerpt(passage.other(), passage.inOther());
      json.list("places", List.of(one, other), this::place);
      json.word("direction", descent.direction());
      json.text("third", descent.third());
      json.optional("sign", descent.sign(), json::word);
      json.list("shown", descent.shown(), this::place);
    });
  }

  private void place(Excerpt excerpt) throws IOException {
    StoryJson.place(json, excerpt);
  }
}
