package org.hearsay.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.ArticleReader;
import org.hearsay.model.Encoder;
import org.hearsay.text.TextIndex;

/// Runs the encoder alone over articles, once, one thread, and prints what that took: the floor
/// under the whole reading. Articles are read and cut into words before the clock starts. Runs in a
/// process of its own.
///
/// Arguments: the files.
public final class EncoderAlone {
  private EncoderAlone() {}

  public static void main(String[] arguments) throws Exception {
    List<TextIndex> texts = new ArrayList<>();
    for (String file : arguments) {
      byte[] bytes = Files.readAllBytes(Path.of(file));
      texts.add(TextIndex.of(new ArticleReader().read(file, bytes).text()));
    }
    long opened = System.nanoTime();
    try (Encoder encoder = Encoder.open()) {
      Duration load = ReadingAlone.since(opened);
      Duration cpuBefore = ReadingAlone.cpu();
      long started = System.nanoTime();
      long words = 0;
      for (TextIndex text : texts) {
        words += encoder.read(text, 0, text.tokens().size()).tokens();
      }
      Duration wall = ReadingAlone.since(started);
      Duration cpu = ReadingAlone.cpu().minus(cpuBefore);
      System.out.println(new Pass(load, wall, cpu, words).line());
    }
  }
}
