package org.hearsay.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Refusal;

/// A question in the query language (`docs/search.md`), understood. Immutable.
///
/// 1. In: at most [QueryParser#LONGEST] characters, parentheses at most [QueryParser#DEEPEST] deep,
///    at most [QueryParser#MOST] clauses.
/// 2. A question that is none is a [Refusal] that says what is wrong, at which character, and what
///    was probably meant.
public final class Query {
  private static final String SUBJECT = "query";

  /// More is no sentence, and would not be read to its end.
  private static final int LONGEST_LIKE = 1_000;

  private final String words;
  private final Clause clause;
  private final Optional<String> like;

  private Query(String words, Clause clause, Optional<String> like) {
    this.words = words;
    this.clause = clause;
    this.like = like;
  }

  /// @throws Refusal if it cannot be understood
  public static Query parse(String words) {
    return new Query(words.strip(), new QueryParser(words).parse(), Optional.empty());
  }

  /// Asks for statements that are alike in meaning, the nearest first.
  ///
  /// @param like what they should be like, at most [#LONGEST_LIKE] characters
  /// @param words what they have to be besides, blank if nothing
  /// @throws Refusal if it cannot be understood
  public static Query alike(String like, String words) {
    if (like.isBlank()) {
      throw wrong("Q013", "--like needs words that say what is to be found");
    }
    if (like.length() > LONGEST_LIKE) {
      throw wrong(
          "Q013", "--like takes at most " + LONGEST_LIKE + " characters, a sentence or two");
    }
    Clause clause = words.isBlank() ? new Clause.All(List.of()) : new QueryParser(words).parse();
    return new Query(words.strip(), clause, Optional.of(like.strip()));
  }

  /// What hits should be like in meaning, absent if they are sought by their words.
  public Optional<String> like() {
    return like;
  }

  /// What is to be said of a question that cannot be answered.
  public static Refusal wrong(String code, String reason) {
    return new Refusal(code, SUBJECT, reason);
  }

  /// As it was typed, without what hits should be like.
  public String words() {
    return words;
  }

  public Clause clause() {
    return clause;
  }

  /// The rows of words that hits have because they were asked for, in the order of the question.
  public List<Clause.Row> wanted() {
    List<Clause.Row> rows = new ArrayList<>();
    collect(clause, rows);
    return rows;
  }

  private static void collect(Clause clause, List<Clause.Row> rows) {
    switch (clause) {
      case Clause.All all -> all.clauses().forEach(inner -> collect(inner, rows));
      case Clause.Any any -> any.clauses().forEach(inner -> collect(inner, rows));
      case Clause.Row row -> rows.add(row);
      case Clause.Not _, Clause.Value _, Clause.Published _ -> {}
    }
  }

  /// The fields it names.
  Set<QueryField> fields() {
    Set<QueryField> fields = EnumSet.noneOf(QueryField.class);
    collect(clause, fields);
    return fields;
  }

  private static void collect(Clause clause, Set<QueryField> fields) {
    switch (clause) {
      case Clause.All all -> all.clauses().forEach(inner -> collect(inner, fields));
      case Clause.Any any -> any.clauses().forEach(inner -> collect(inner, fields));
      case Clause.Not not -> collect(not.clause(), fields);
      case Clause.Row row -> row.field().ifPresent(fields::add);
      case Clause.Value value -> fields.add(value.field());
      case Clause.Published published -> fields.add(published.field());
    }
  }

  /// A field that says nothing at a level, if it names one.
  public Optional<QueryField> foreignTo(Level level) {
    return fields().stream().filter(field -> !field.at(level)).findFirst();
  }
}
