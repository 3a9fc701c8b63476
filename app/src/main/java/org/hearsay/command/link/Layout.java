package org.hearsay.command.link;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.hearsay.command.WrongUsage.WordOf;
import org.hearsay.export.story.StoryHtml;
import org.hearsay.export.story.StoryJson;
import org.hearsay.export.story.StoryText;
import org.hearsay.view.story.ClaimPage;
import org.hearsay.view.story.StoryPage;
import picocli.CommandLine.ITypeConverter;

/// How a story or a claim is printed.
enum Layout {
  TEXT,
  JSON,
  HTML;

  /// Reads the name of a layout, and knows what was meant by a wrong one.
  static final class Name implements ITypeConverter<Layout> {
    private final WordOf<Layout> words = new WordOf<>("format", values(), Layout::name);

    @Override
    public Layout convert(String word) {
      return words.convert(word);
    }
  }

  void write(OutputStream out, StoryPage page) throws IOException {
    switch (this) {
      case TEXT -> put(out, StoryText.of(page));
      case JSON -> StoryJson.write(out, page);
      case HTML -> put(out, StoryHtml.of(page));
    }
  }

  /// @param page that the claim is on
  void write(OutputStream out, ClaimPage claim, StoryPage page) throws IOException {
    switch (this) {
      case TEXT -> put(out, StoryText.of(claim));
      case JSON -> StoryJson.write(out, claim);
      case HTML -> put(out, StoryHtml.of(claim, page));
    }
  }

  private static void put(OutputStream out, String words) throws IOException {
    out.write(words.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
