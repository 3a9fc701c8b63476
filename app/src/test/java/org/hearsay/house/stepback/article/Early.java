package org.hearsay.house.stepback.article;

import org.hearsay.house.stepback.reading.Late;

/// Wrong on purpose: an early package that uses a late one.
public final class Early {
  public static int count(Late... backwards) {
    return backwards.length;
  }
}
