package org.hearsay.view.story;

import java.util.List;
import org.hearsay.link.Account;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;

/// The accounts of one event side by side: a row for each claim, a column for each document.
///
/// @param id of the story
/// @param title quoted from one of its documents
/// @param documents in the order of their days, those without one last
/// @param claims the most told first
public record StoryPage(String id, String title, List<Document> documents, List<ClaimPage> claims) {
  /// What a document does with a claim.
  public enum Stand {
    SAID,
    DIFFERS,
    ABSENT
  }

  /// Where the row of a claim and the column of a document meet.
  ///
  /// @param words where the document says so, or says what goes against it; none if it says nothing
  public record Cell(Stand stand, List<Excerpt> words) {
    public Cell {
      words = List.copyOf(words);
      if (words.isEmpty() != (stand == Stand.ABSENT)) {
        throw new IllegalArgumentException(stand + " with " + words.size() + " places");
      }
    }
  }

  public StoryPage {
    documents = List.copyOf(documents);
    claims = List.copyOf(claims);
  }

  /// What a document does with a claim; whoever says a thing and its contrary is shown to say it.
  public Cell cell(ClaimPage claim, Document document) {
    List<Excerpt> said = in(document, claim.claim().accounts());
    if (!said.isEmpty()) {
      return new Cell(Stand.SAID, said);
    }
    List<Excerpt> against = in(document, claim.contraries().stream().map(Contrary::other).toList());
    return against.isEmpty() ? new Cell(Stand.ABSENT, List.of()) : new Cell(Stand.DIFFERS, against);
  }

  private static List<Excerpt> in(Document document, List<Account> accounts) {
    return accounts.stream()
        .map(Account::excerpt)
        .filter(excerpt -> excerpt.document().equals(document))
        .distinct()
        .toList();
  }
}
