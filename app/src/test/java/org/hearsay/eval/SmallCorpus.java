package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a corpus of two articles, one with two annotators, in the shape of PolNeAR.
public final class SmallCorpus {
  private SmallCorpus() {}

  /// @param root where the folder `dev` is made
  /// @return the folder of the split
  public static Path write(Path root) throws IOException {
    Path split = root.resolve("dev");
    article(split, "north_1", "The ferry is late, Captain Okello said.\n");
    article(split, "south_2", "Nobody knew when it would sail.\n");
    annotation(
        split,
        "north_1_0a1b",
        """
        T1\tSource 19 33\tCaptain Okello
        T2\tCue 34 38\tsaid
        T3\tContent 0 17\tThe ferry is late
        T4\tAttribution 34 38\tsaid
        E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
        """);
    annotation(
        split,
        "north_1_ffff",
        """
        T1\tSource 27 33\tOkello
        T2\tCue 34 38\tsaid
        T3\tContent 0 17\tThe ferry is late
        E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
        """);
    annotation(
        split,
        "south_2_0a1b",
        """
        T1\tSource 0 6\tNobody
        T2\tCue 7 11\tknew
        T3\tContent 12 30\twhen it would sail
        E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
        """);
    return split;
  }

  private static void article(Path split, String name, String text) throws IOException {
    Path folder = Files.createDirectories(split.resolve("text"));
    Files.writeString(folder.resolve(name + ".txt"), text);
  }

  private static void annotation(Path split, String name, String lines) throws IOException {
    Path folder = Files.createDirectories(split.resolve("attributions"));
    Files.writeString(folder.resolve(name + ".ann"), lines);
  }
}
