package org.hearsay.link.claim;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import org.hearsay.link.Excerpt;

/// Ids of claims, each its own in a story: `c` and seven hexadecimal digits made from where the
/// first account stands.
final class Ids {
  private static final int MASK = 0xfffffff;

  private final Set<String> taken = new HashSet<>();

  String of(Excerpt first) {
    CRC32 sum = new CRC32();
    String place = first.document().id() + "@" + first.span().start();
    sum.update(place.getBytes(StandardCharsets.UTF_8));
    int number = (int) (sum.getValue() & MASK);
    String id = name(number);
    while (!taken.add(id)) {
      number = number + 1 & MASK;
      id = name(number);
    }
    return id;
  }

  private static String name(int number) {
    return "c%07x".formatted(number);
  }
}
