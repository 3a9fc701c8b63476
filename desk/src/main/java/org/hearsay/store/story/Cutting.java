package org.hearsay.store.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.link.story.MostCentral;
import org.hearsay.link.story.StoryProfile;
import org.hearsay.store.DocumentId;

/// Makes stories of their rows, whole or as much as is wanted of them.
///
/// Every document but the first is in its story for the sake of an earlier one, so that a story is
/// a tree; where a likeness is less than wanted the tree is cut, and what hangs below is a story
/// apart. What remains is what was put together with at least that likeness, and never more.
final class Cutting {
  /// So many documents of a story are compared with each other for its title, the first ones.
  private static final int MOST_FOR_TITLE = 30;

  private Cutting() {}

  /// @param rows of one story, in the order in which the documents came
  static KeptStory whole(List<Row> rows) {
    List<StoryProfile> profiles = rows.stream().limit(MOST_FOR_TITLE).map(Row::profile).toList();
    return new KeptStory(
        StoryId.of(rows.getFirst().member().id()),
        MostCentral.headline(profiles),
        rows.stream().map(Row::member).toList());
  }

  /// @param rows of one story, in the order in which the documents came
  static List<KeptStory> cut(List<Row> rows, Wanted wanted) {
    Map<DocumentId, DocumentId> firsts = new HashMap<>();
    Map<DocumentId, List<Row>> parts = new LinkedHashMap<>();
    for (Row row : rows) {
      DocumentId id = row.member().id();
      DocumentId first = first(row, firsts, wanted.leastLikeness());
      firsts.put(id, first);
      parts.computeIfAbsent(first, _ -> new ArrayList<>()).add(row);
    }
    List<KeptStory> stories = new ArrayList<>();
    parts.forEach((first, part) -> {
      List<Row> shown =
          part.stream().filter(row -> row.isInCase() || wanted.inCase().isEmpty()).toList();
      if (shown.size() >= wanted.fewest()) {
        KeptStory story = whole(shown);
        stories.add(new KeptStory(StoryId.of(first), story.title(), story.members()));
      }
    });
    return stories;
  }

  private static DocumentId first(
      Row row, Map<DocumentId, DocumentId> firsts, double leastLikeness) {
    DocumentId id = row.member().id();
    Optional<DocumentId> held =
        row.member()
            .because()
            .nearest()
            .filter(nearest -> nearest.likeness() >= leastLikeness)
            .map(KeptStory.Nearest::document);
    return held.map(nearest -> firsts.getOrDefault(nearest, id)).orElse(id);
  }
}
