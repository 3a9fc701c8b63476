package org.hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
  @Test
  void handsOutInTheOrderOfTheInputsWhoeverIsFirst() throws Exception {
    CountDownLatch second = new CountDownLatch(1);
    ReadAhead<Integer, Integer> ahead =
        new ReadAhead<>(
            2,
            input -> {
              if (input == 0) {
                await(second);
              } else {
                second.countDown();
              }
              return input;
            });
    List<Integer> taken = new ArrayList<>();
    ahead.forEach(IntStream.range(0, 50).iterator(), taken::add);
    assertThat(taken).isSorted().hasSize(50);
  }

  @Test
  void asksForNoMoreThanItsDepthAhead() throws Exception {
    ReadAhead<Integer, Integer> ahead = new ReadAhead<>(3, input -> input);
    int[] asked = {0};
    int[] taken = {0};
    Iterator<Integer> inputs = IntStream.range(0, 500).peek(_ -> asked[0]++).iterator();
    ahead.forEach(
        inputs,
        _ -> {
          assertThat(asked[0] - taken[0]).isLessThanOrEqualTo(ahead.depth() + 1);
          taken[0]++;
        });
    assertThat(taken[0]).isEqualTo(500);
  }

  @Test
  void endsWithTheFirstFaultOfTheTaker() {
    ReadAhead<Integer, Integer> ahead = new ReadAhead<>(2, input -> input);
    assertThatThrownBy(() ->
            ahead.forEach(
                IntStream.range(0, 100).iterator(),
                _ -> {
                  throw new IOException("full");
                }))
        .hasMessage("full");
  }

  @Test
  void leavesNoWorkGoingOnWhenItEnds() {
    AtomicInteger going = new AtomicInteger();
    CountDownLatch third = new CountDownLatch(3);
    ReadAhead<Integer, Integer> ahead =
        new ReadAhead<>(
            3,
            input -> {
              going.incrementAndGet();
              third.countDown();
              if (input > 0) {
                for (int spin = 0; spin < 20_000_000; spin++) {
                  Thread.onSpinWait();
                }
              }
              going.decrementAndGet();
              return input;
            });
    assertThatThrownBy(() ->
            ahead.forEach(
                IntStream.range(0, 100).iterator(),
                _ -> {
                  await(third);
                  throw new IOException("closed");
                }))
        .hasMessage("closed");
    assertThat(going).hasValue(0);
  }

  @Test
  void endsWithTheFaultOfTheWork() {
    ReadAhead<Integer, Integer> ahead =
        new ReadAhead<>(
            2,
            _ -> {
              throw new IllegalStateException("no model");
            });
    assertThatThrownBy(() -> ahead.forEach(IntStream.range(0, 9).iterator(), _ -> {}))
        .hasMessage("no model");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
