package org.hearsay.store.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.link.story.Decision.Rule;
import org.hearsay.link.story.MostCentral;
import org.hearsay.link.story.ProfileText;
import org.hearsay.link.story.StoryProfile;
import org.hearsay.store.DocumentId;
import org.hearsay.store.KeptDocument;
import org.hearsay.store.ReadTransaction;
import org.hearsay.store.story.KeptStory.Because;
import org.hearsay.store.story.KeptStory.Member;
import org.hearsay.store.story.KeptStory.Nearest;

/// The stories of a store at one moment.
///
/// @param transaction lent by the store; of no use afterwards
public record StoryShelf(ReadTransaction transaction) {
  /// So many documents of a story are compared with each other for its title, the first ones.
  private static final int MOST_FOR_TITLE = 30;

  private static final String MEMBERS =
      """
      SELECT member.document, member.story, original.sha256, media_type, title, outlet, published,
        first_added, arrival.path, rule, reason, likeness, close.sha256 AS close, profile
      FROM story_document AS member
      JOIN document ON document.id = member.document
      JOIN original ON original.id = member.document
      JOIN arrival ON arrival.document = member.document AND arrival.number = 1
      LEFT JOIN original AS close ON close.id = member.nearest
      """;

  /// A page of stories in the order in which they began.
  ///
  /// @param last the number of the last one before
  public record Page(int last, List<KeptStory> stories) {
    public Page {
      stories = List.copyOf(stories);
    }
  }

  /// A member with what its document is known by.
  private record Row(int story, Member member, StoryProfile profile) {}

  /// How many stories there are.
  public int count() {
    return transaction
        .handle()
        .createQuery("SELECT count(*) FROM story_document WHERE story = document")
        .mapTo(int.class)
        .one();
  }

  /// The stories after one, in the order in which they began: all of them, a page at a time.
  ///
  /// @param number of the last page, 0 to begin
  public Page after(int number, int most) {
    List<Integer> stories =
        transaction
            .handle()
            .createQuery(
                """
                SELECT document FROM story_document
                WHERE story = document AND document > :number ORDER BY document LIMIT :most
                """)
            .bind("number", number)
            .bind("most", most)
            .mapTo(Integer.class)
            .list();
    if (stories.isEmpty()) {
      return new Page(number, List.of());
    }
    List<Row> rows =
        transaction
            .handle()
            .createQuery(
                MEMBERS
                    + """
                    WHERE member.story BETWEEN :first AND :last
                    ORDER BY member.story, member.document
                    """)
            .bind("first", stories.getFirst())
            .bind("last", stories.getLast())
            .map((row, _) -> row(row))
            .list();
    Map<Integer, List<Row>> byStory = new LinkedHashMap<>();
    rows.forEach(row -> byStory.computeIfAbsent(row.story(), _ -> new ArrayList<>()).add(row));
    return new Page(stories.getLast(), byStory.values().stream().map(StoryShelf::story).toList());
  }

  /// Stories by the beginning of their ids, in the order of the ids.
  ///
  /// @param prefix hexadecimal digits in small letters, without [StoryId#SIGN]
  public List<KeptStory> named(String prefix, int most) {
    return transaction
        .handle()
        .createQuery(
            """
            SELECT document FROM story_document JOIN original ON original.id = document
            WHERE sha256 >= :from AND sha256 < :to AND story = document
            ORDER BY sha256 LIMIT :most
            """)
        .bind("from", prefix)
        .bind("to", prefix + "g")
        .bind("most", most)
        .mapTo(Integer.class)
        .list()
        .stream()
        .map(this::numbered)
        .toList();
  }

  /// The story that a document is in; absent if it has not been put into one yet.
  public Optional<KeptStory> of(DocumentId document) {
    return transaction
        .handle()
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
    return story(
        transaction
            .handle()
            .createQuery(MEMBERS + "WHERE member.story = :story ORDER BY member.document")
            .bind("story", number)
            .map((row, _) -> row(row))
            .list());
  }

  private static KeptStory story(List<Row> rows) {
    List<StoryProfile> profiles = rows.stream().limit(MOST_FOR_TITLE).map(Row::profile).toList();
    return new KeptStory(
        StoryId.of(rows.getFirst().member().id()),
        MostCentral.headline(profiles),
        rows.stream().map(Row::member).toList());
  }

  private static Row row(ResultSet row) throws SQLException {
    KeptDocument document = ReadTransaction.document(row.getInt("document"), row);
    double likeness = row.getDouble("likeness");
    Optional<Nearest> nearest =
        Optional.ofNullable(row.getString("close"))
            .map(close -> new Nearest(new DocumentId(close), likeness));
    Because because = new Because(Rule.of(row.getString("rule")), row.getString("reason"), nearest);
    return new Row(
        row.getInt("story"),
        new Member(document, row.getString("path"), because),
        ProfileText.read(row.getString("profile")));
  }
}
