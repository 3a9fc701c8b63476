package org.hearsay.house.stepback.reading.deep;

import org.hearsay.house.stepback.reading.Late;

/// Right: what lies below a package uses it.
public final class Cellar {
  int stairs(Late above) {
    return above.hashCode();
  }
}
