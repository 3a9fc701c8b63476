package org.hearsay.source.coref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MentionChoiceTest {
  private static TokenRange range(int first, int last) {
    return new TokenRange(first, last);
  }

  @Test
  void takesNoneThatCrossesABetterOne() {
    assertThat(MentionChoice.uncrossed(List.of(range(2, 5), range(4, 7), range(0, 2)), 8))
        .containsExactly(range(2, 5));
  }

  @Test
  void takesWhatNestsAndWhatTouches() {
    List<TokenRange> nested = List.of(range(3, 4), range(2, 5), range(6, 6), range(2, 2));
    assertThat(MentionChoice.uncrossed(nested, 8))
        .containsExactly(range(2, 5), range(2, 2), range(3, 4), range(6, 6));
  }

  @Test
  void seesACrossingByWhicheverEnd() {
    assertThat(MentionChoice.uncrossed(List.of(range(2, 5), range(1, 3), range(5, 9)), 10))
        .containsExactly(range(2, 5));
  }

  @Test
  void aRangeHasTokens() {
    assertThatThrownBy(() -> range(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
