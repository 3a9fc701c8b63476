package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/// Some of many things to look at, always the same ones of the same things.
public final class Sample {
  private static final long SEED = 20_161_108L;

  private Sample() {}

  /// At most so many of the things, drawn without replacement, in their own order.
  public static <T> List<T> of(List<T> all, int most) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      places.add(i);
    }
    Collections.shuffle(places, new SplittableRandom(SEED));
    return places.stream().limit(most).sorted().map(all::get).toList();
  }
}
