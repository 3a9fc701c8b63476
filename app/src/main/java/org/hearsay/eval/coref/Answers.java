package org.hearsay.eval.coref;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Refusal;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;

/// What another program made of the same texts: a folder with a file `NAME.txt` for each document.
/// A line is an entity, its mentions `START-END` in code points of the text, apart by spaces.
///
/// @param program what the program is called
/// @param folder where its answers lie
public record Answers(String program, Path folder) {
  /// The entities of a document. A document without an answer, and a line that is none, is a
  /// [Refusal]: a score must not come from part of the texts.
  public Entities of(GoldDocument document) {
    Path file = folder.resolve(document.fileName());
    if (!Files.isRegularFile(file)) {
      throw new Refusal("E003", file.toString(), "is not there; run " + program + " again");
    }
    TextIndex index = TextIndex.of(document.text());
    List<List<Place>> entities = new ArrayList<>();
    for (String line : Corpus.content(file).lines().toList()) {
      List<Place> places = new ArrayList<>();
      for (String range : line.strip().split(" +")) {
        if (!range.isEmpty()) {
          places.add(Place.of(span(file, range, index)));
        }
      }
      entities.add(places);
    }
    return Entities.of(entities);
  }

  private static Span span(Path file, String range, TextIndex index) {
    int dash = range.indexOf('-');
    try {
      int start = Integer.parseInt(range.substring(0, Math.max(0, dash)));
      int end = Integer.parseInt(range.substring(dash + 1));
      if (0 <= start && start < end && end <= index.codePoint(index.text().length())) {
        return new Span(index.offset(start), index.offset(end));
      }
    } catch (NumberFormatException e) {
      throw new Refusal("E004", file.toString(), "'" + range + "' is no START-END", e);
    }
    throw new Refusal("E004", file.toString(), "'" + range + "' lies outside the text");
  }
}
