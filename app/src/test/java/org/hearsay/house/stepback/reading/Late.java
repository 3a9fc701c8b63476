package org.hearsay.house.stepback.reading;

import org.hearsay.house.stepback.article.Early;

/// Right: a late package that uses an early one.
public final class Late {
  int pages() {
    return Early.count();
  }
}
