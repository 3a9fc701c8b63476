package org.hearsay.eval.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearsay.eval.Half;

/// Writes a split of one article, in the shape of PolNeAR, and labels of who speaks in it.
///
/// A place is written as the words that stand there, in angle brackets, the first such words of the
/// text. The text has a character outside the first plane before all places and Windows line ends,
/// so that no two ways of counting agree by chance.
public final class SmallLabels {
  static final String NAME = "harbour_1";

  static final String TEXT =
      """
      🚢 From the harbour

      Mayor Ada Lund said the pier is safe.
      She promised a report.
      An aide told the Meridian Post that Roe believed the pier was lost.
      Critics doubt it all.
      """
          .replace("\n", "\r\n");

  private static final String ANNOTATION =
      """
      T1\tSource <Mayor Ada Lund>
      T2\tCue <said>
      T3\tContent <the pier is safe>
      E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
      T4\tSource <She>
      T5\tCue <promised>
      T6\tContent <a report>
      E2\tAttribution:T5 Source:T4 Cue:T5 Content:T6
      T7\tSource <An aide>
      T8\tCue <told>
      T9\tContent <that Roe believed the pier was lost>
      E3\tAttribution:T8 Source:T7 Cue:T8 Content:T9
      T10\tSource <Critics>
      T11\tCue <doubt>
      T12\tContent <it all>
      E7\tAttribution:T11 Source:T10 Cue:T11 Content:T12
      """;

  /// What is right.
  static final String GOLD =
      """
      {"article": "harbour_1",
       "sources": [
        {"id": "s1", "kind": "named-person", "name": <Ada Lund>, "title": <Mayor>,
         "affiliation": null, "anonymity": "none", "reason": null, "closeness": null},
        {"id": "s2", "kind": "unnamed-person", "name": null, "title": <An aide>,
         "affiliation": null, "anonymity": "stated", "reason": null, "closeness": null},
        {"id": "s3", "kind": "outlet", "name": <Meridian Post>, "title": null,
         "affiliation": null, "anonymity": "none", "reason": null, "closeness": null},
        {"id": "s4", "kind": "unnamed-group", "name": null, "title": <Critics>,
         "affiliation": null, "anonymity": "none", "reason": null, "closeness": null},
        {"id": "s5", "kind": "named-person", "name": <Roe>, "title": null,
         "affiliation": null, "anonymity": "none", "reason": null, "closeness": null}],
       "attributions": [
        {"event": "E1", "source": "s1", "chain": ["s1"], "within": null},
        {"event": "E2", "source": "s1", "chain": ["s1"], "within": null},
        {"event": "E3", "source": "s2", "chain": ["s2", "s3"], "within": null},
        {"event": "E7", "source": "s4", "chain": ["s4"], "within": null}],
       "nested": [
        {"id": "n1", "source": <Roe>, "ref": "s5", "cue": <believed>,
         "content": [<the pier was lost>], "chain": ["s5", "s2", "s3"], "within": "E3"}]}
      """;

  /// What another says: the mayor's promise is Roe's, the aide is several, the critics have a name,
  /// and the mayor no title.
  static final String OTHER =
      """
      {"article": "harbour_1",
       "sources": [
        {"id": "f1", "kind": "named-person", "name": <Ada Lund>, "title": null,
         "affiliation": null, "anonymity": "none", "reason": null, "closeness": null},
        {"id": "f2", "kind": "named-person", "name": <Roe>, "title": null,
         "affiliation": null, "anonymity": "none", "reason": null, "closeness": null},
        {"id": "f3", "kind": "unnamed-group", "name": null, "title": <An aide>,
         "affiliation": null, "anonymity": "stated", "reason": null, "closeness": null},
        {"id": "f4", "kind": "organisation", "name": <Meridian Post>, "title": null,
         "affiliation": null, "anonymity": "none", "reason": null, "closeness": null},
        {"id": "f5", "kind": "unnamed-group", "name": <Critics>, "title": <Critics>,
         "affiliation": null, "anonymity": "none", "reason": null, "closeness": null}],
       "attributions": [
        {"event": "E1", "source": "f1", "chain": ["f1"], "within": null},
        {"event": "E2", "source": "f2", "chain": ["f2"], "within": null},
        {"event": "E3", "source": "f3", "chain": ["f3", "f4"], "within": null},
        {"event": "E7", "source": "f5", "chain": ["f5"], "within": null}],
       "nested": [
        {"id": "x1", "source": <Roe>, "ref": "f2", "cue": <believed>,
         "content": [<the pier was lost>], "chain": ["f2", "f3"], "within": "E3"}]}
      """;

  private static final Pattern PLACE = Pattern.compile("<([^>]*)>");

  private SmallLabels() {}

  /// Writes the split, and the folders `gold` and `other` of labels.
  ///
  /// @param root where the folders are made
  /// @return the folder of the split
  public static Path write(Path root) throws IOException {
    Path split = root.resolve("dev");
    Path texts = Files.createDirectories(split.resolve("text"));
    Files.writeString(texts.resolve(NAME + ".txt"), TEXT);
    Path annotations = Files.createDirectories(split.resolve("attributions"));
    Files.writeString(annotations.resolve(NAME + "_0a1b.ann"), placed(ANNOTATION, "%d %d"));
    label(root.resolve("gold"), GOLD);
    label(root.resolve("other"), OTHER);
    return split;
  }

  /// Writes a file of labels.
  ///
  /// @param folder where it is to stand
  /// @param labels with words for places
  static void label(Path folder, String labels) throws IOException {
    Files.createDirectories(folder);
    Files.write(
        folder.resolve(NAME + ".json"),
        placed(labels, "[%d, %d]").getBytes(StandardCharsets.UTF_8));
  }

  /// Both labels of the one article, side by side.
  static Compared compared(Path root, String gold, String other) throws IOException {
    Path split = write(root);
    label(root.resolve("gold"), gold);
    label(root.resolve("other"), other);
    LabelledCorpus corpus = LabelledCorpus.read(split, root.resolve("gold"), Half.ALL);
    LabelledCorpus others = corpus.labelledBy(root.resolve("other"));
    return Compared.labelled(corpus.articles().getFirst(), others.articles().getFirst().labels());
  }

  private static String placed(String words, String form) {
    return PLACE.matcher(words).replaceAll(found -> place(found, form));
  }

  private static String place(MatchResult found, String form) {
    int start = TEXT.indexOf(found.group(1));
    if (start < 0) {
      throw new IllegalArgumentException("the text has no " + found.group());
    }
    int first = TEXT.codePointCount(0, start);
    return form.formatted(first, first + found.group(1).codePoints().count());
  }
}
