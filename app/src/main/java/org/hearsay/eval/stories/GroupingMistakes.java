package org.hearsay.eval.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.eval.stories.EventFolders.EventArticle;
import org.hearsay.link.story.Decision;
import org.hearsay.link.story.StoryProfile;

/// What went wrong when documents were put into stories, a few lines each.
final class GroupingMistakes {
  private GroupingMistakes() {}

  /// Documents that joined a story of another event, then those that began one though a document of
  /// their event had come before.
  static List<String> of(
      List<EventArticle> articles, Map<String, String> found, Map<String, Decision> decided) {
    Map<String, EventArticle> byId = new HashMap<>();
    articles.forEach(article -> byId.put(article.document().id(), article));
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    decided.forEach((id, decision) -> {
      String event = event(byId, id);
      switch (decision) {
        case Decision.Joins joins -> {
          if (!event(byId, joins.nearest()).equals(event)) {
            wrong.add(line("put with another event", byId, id, decision));
          }
        }
        case Decision.Begins _ -> {
          if (seen.contains(event)) {
            missed.add(line("not put with its event", byId, id, decision));
          }
        }
      }
      seen.add(event(byId, found.getOrDefault(id, id)));
      seen.add(event);
    });
    wrong.addAll(missed);
    return wrong;
  }

  private static String event(Map<String, EventArticle> byId, String id) {
    EventArticle article = byId.get(id);
    return article == null ? "" : article.event();
  }

  private static String line(
      String what, Map<String, EventArticle> byId, String id, Decision decision) {
    EventArticle article = byId.get(id);
    String headline =
        article == null ? "" : StoryProfile.of(article.document()).headline();
    String stray = article != null && article.isStray() ? " (a stray)" : "";
    return "%s: %s%s\n  “%s”\n  %s: %s\n"
        .formatted(what, id, stray, headline, decision.rule().label(), decision.reason());
  }
}
