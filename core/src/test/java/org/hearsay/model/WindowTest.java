package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.hearsay.text.TextIndex;
import org.junit.jupiter.api.Test;

class WindowTest {
  @Test
  void keepsEveryTokenOnceAndNeverReadsMoreThanFits() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    for (int round = 0; round < 300; round++) {
      TextIndex index = TextIndex.of(text(random));
      int begin = random.nextInt(1 + index.tokens().size() / 2);
      int[] sizes = random.ints(index.tokens().size() - begin, 1, 6).toArray();
      List<Window> windows = Window.over(index, begin, sizes, 60, 15);
      int next = 0;
      for (Window window : windows) {
        assertThat(window.keepFrom()).isEqualTo(next);
        assertThat(pieces(sizes, window)).isLessThanOrEqualTo(60);
        next = window.keepTo();
      }
      assertThat(next).isEqualTo(sizes.length);
    }
  }

  @Test
  void readsWholeParagraphsAndAnOverlongOneWithWhatFitsOfItsSentencesBefore() {
    assertThat(windows("One two three.\n\nFour five.\n\nSix seven eight nine.", 8, 4))
        .containsExactly(new Window(0, 7, 0, 7), new Window(7, 12, 7, 12));
    assertThat(windows("One two. Three four. Five six. Seven eight.", 8, 4))
        .containsExactly(new Window(0, 6, 0, 6), new Window(3, 9, 6, 9), new Window(6, 12, 9, 12));
  }

  private static List<Window> windows(String text, int limit, int overlap) {
    TextIndex index = TextIndex.of(text);
    int[] sizes = new int[index.tokens().size()];
    Arrays.fill(sizes, 1);
    return Window.over(index, 0, sizes, limit, overlap);
  }

  private static int pieces(int[] sizes, Window window) {
    return Arrays.stream(sizes, window.first(), window.end()).sum();
  }

  private static String text(RandomGenerator random) {
    StringBuilder text = new StringBuilder("Start");
    int words = random.nextInt(200);
    for (int i = 0; i < words; i++) {
      String[] joints = {" a", " Bee", ". See", "\n\nDee", "\nE", " f, g", " H.I."};
      text.append(joints[random.nextInt(joints.length)]);
    }
    return text.toString();
  }
}
