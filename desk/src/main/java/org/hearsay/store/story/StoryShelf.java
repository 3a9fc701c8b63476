package org.hearsay.store.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.link.story.Decision.Rule;
import org.hearsay.link.story.ProfileText;
import org.hearsay.store.DocumentId;
import org.hearsay.store.ReadTransaction;
import org.hearsay.store.story.KeptStory.Because;
import org.hearsay.store.story.KeptStory.Member;
import org.hearsay.store.story.KeptStory.Nearest;
import org.jdbi.v3.core.Handle;

/// The stories of a store at one moment.
///
/// @param transaction lent by the store; of no use afterwards
public record StoryShelf(ReadTransaction transaction) {
  private static final String MEMBERS =
      """
      SELECT member.document, member.story, original.sha256, media_type, title, outlet, published,
        first_added, arrival.path, rule, reason, likeness, close.sha256 AS close, profile,
        EXISTS (
          SELECT 1 FROM case_document JOIN desk_case ON desk_case.id = case_document.desk_case
          WHERE case_document.document = member.document AND name = :case
        ) AS in_case
      FROM story_document AS member
      JOIN document ON document.id = member.document
      JOIN original ON original.id = member.document
      JOIN arrival ON arrival.document = member.document AND arrival.number = 1
      LEFT JOIN original AS close ON close.id = member.nearest
      """;

  private static final String NO_CASE = "";

  /// A page of stories in the order in which they began.
  ///
  /// @param last the number of the last one before the next page
  /// @param isLast whether there is no next page
  public record Page(int last, boolean isLast, List<KeptStory> stories) {
    public Page {
      stories = List.copyOf(stories);
    }
  }

  /// How many stories are kept.
  public int count() {
    return handle()
        .createQuery("SELECT count(*) FROM story_document WHERE story = document")
        .mapTo(int.class)
        .one();
  }

  /// The stories after one, in the order in which they began: all of them, a page at a time.
  ///
  /// @param number of the last page, 0 to begin
  public Page after(int number, int most, Wanted wanted) {
    List<Integer> stories =
        handle()
            .createQuery(
                """
                SELECT story FROM story_document WHERE story > :number
                GROUP BY story HAVING count(*) >= :fewest ORDER BY story LIMIT :most
                """)
            .bind("number", number)
            .bind("fewest", wanted.fewest())
            .bind("most", most)
            .mapTo(Integer.class)
            .list();
    if (stories.isEmpty()) {
      return new Page(number, true, List.of());
    }
    Map<Integer, List<Row>> byStory = new LinkedHashMap<>();
    for (Row row : rows(stories, wanted.inCase())) {
      byStory.computeIfAbsent(row.story(), _ -> new ArrayList<>()).add(row);
    }
    List<KeptStory> kept = new ArrayList<>();
    byStory.values().forEach(rows -> kept.addAll(Cutting.cut(rows, wanted)));
    return new Page(stories.getLast(), false, kept);
  }

  private List<Row> rows(List<Integer> stories, Optional<String> inCase) {
    return handle()
        .createQuery(
            MEMBERS + "WHERE member.story IN (<stories>) ORDER BY member.story, member.document")
        .bindList("stories", stories)
        .bind("case", inCase.orElse(NO_CASE))
        .map((row, _) -> row(row))
        .list();
  }

  /// Stories by the beginning of their ids, in the order of the ids; where there is none, those of
  /// the documents whose ids begin so, which [Wanted#leastLikeness] may make stories apart.
  ///
  /// @param prefix hexadecimal digits in small letters, without [StoryId#SIGN]
  public List<KeptStory> named(String prefix, int most) {
    List<Integer> begun = named("AND story = document", prefix, most);
    return (begun.isEmpty() ? named("", prefix, most) : begun)
        .stream().distinct().map(this::numbered).toList();
  }

  private List<Integer> named(String only, String prefix, int most) {
    return handle()
        .createQuery(
            """
            SELECT story FROM story_document JOIN original ON original.id = document
            WHERE sha256 >= :from AND sha256 < :to %s ORDER BY sha256 LIMIT :most
            """
                .formatted(only))
        .bind("from", prefix)
        .bind("to", prefix + "g")
        .bind("most", most)
        .mapTo(Integer.class)
        .list();
  }

  /// The story that a document is in; absent if it has not been put into one yet.
  public Optional<KeptStory> of(DocumentId document) {
    return handle()
        .createQuery(
            """
            SELECT story FROM story_document JOIN original ON original.id = document
            WHERE sha256 = :sha256
            """)
        .bind("sha256", document.sha256())
        .mapTo(Integer.class)
        .findOne()
        .map(this::numbered);
  }

  private KeptStory numbered(int number) {
    return Cutting.whole(rows(List.of(number), Optional.empty()));
  }

  private Handle handle() {
    return transaction.handle();
  }

  private static Row row(ResultSet row) throws SQLException {
    int number = row.getInt("document");
    double likeness = row.getDouble("likeness");
    Optional<Nearest> nearest =
        Optional.ofNullable(row.getString("close"))
            .map(close -> new Nearest(new DocumentId(close), likeness));
    Because because = new Because(Rule.of(row.getString("rule")), row.getString("reason"), nearest);
    return new Row(
        row.getInt("story"),
        new Member(ReadTransaction.document(number, row), row.getString("path"), because),
        ProfileText.read(ReadTransaction.unpacked(row.getBytes("profile"))),
        row.getBoolean("in_case"));
  }
}
