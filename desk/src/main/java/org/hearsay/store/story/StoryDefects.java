package org.hearsay.store.story;

import java.util.List;
import org.hearsay.store.Defects;
import org.hearsay.store.ReadTransaction;

/// Looks whether every document is in a story and every story has what belongs to it, and names
/// what is not so.
///
/// @param transaction lent by the store; of no use afterwards
public record StoryDefects(ReadTransaction transaction) {
  /// Rows that should not be, and what they are.
  private record Wrong(String rows, String meaning) {}

  private static final List<Wrong> WRONG =
      List.of(
          new Wrong(
              """
              FROM document LEFT JOIN story_document AS member ON member.document = document.id
              WHERE member.document IS NULL
              """,
              "documents without a story; hearsay add, with anything, finds theirs first"),
          new Wrong(
              """
              FROM story_document AS member LEFT JOIN document ON document.id = member.document
              WHERE document.id IS NULL
              """,
              "places in a story without a document"),
          new Wrong(
              """
              FROM story_document AS member
              LEFT JOIN story_document AS first ON first.document = member.story
              WHERE first.document IS NULL OR first.story <> first.document
              """,
              "places in a story that does not begin"),
          new Wrong(
              """
              FROM story_document AS member
              LEFT JOIN story_document AS near ON near.document = member.nearest
              WHERE member.nearest IS NOT NULL
                AND (near.story IS NULL OR near.story <> member.story)
              """,
              "places in a story for the sake of a document that is not in it"),
          new Wrong(
              """
              FROM story_term
              LEFT JOIN story_document AS member ON member.document = story_term.document
              WHERE member.document IS NULL
              """,
              "words of a document that is in no story"),
          new Wrong(
              """
              FROM story_word
              WHERE documents <> (SELECT count(*) FROM story_term WHERE word = story_word.id)
              """,
              "words with a wrong count of their documents"));

  public void look(Defects.Listener listener) {
    for (Wrong wrong : WRONG) {
      int count =
          transaction
              .handle()
              .createQuery("SELECT count(*) " + wrong.rows())
              .mapTo(int.class)
              .one();
      if (count > 0) {
        listener.defect("stories", count + " " + wrong.meaning());
      }
    }
  }
}
