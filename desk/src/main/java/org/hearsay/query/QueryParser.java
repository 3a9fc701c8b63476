package org.hearsay.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.query.QueryLexer.Token;
import org.hearsay.query.QueryLexer.What;
import org.hearsay.text.Nearest;

/// Reads a question by recursive descent:
///
/// ```
/// any  = all { "OR" all }
/// all  = one { [ "AND" ] one }
/// one  = ( "NOT" | "-" ) one | "(" any ")" | leaf
/// leaf = [ field ":" ] ( word [ "*" ] | phrase )
/// ```
///
/// A leaf of signs alone, such as `&`, asks for nothing and is passed over. Time is linear in the
/// length of the question.
final class QueryParser {
  static final int LONGEST = 1_000;
  static final int DEEPEST = 20;
  static final int MOST = 64;
  static final int MOST_WORDS = 200;

  /// A shorter beginning of a word says nothing.
  static final int SHORTEST_PREFIX = 2;

  private final List<Token> tokens;
  private int next;
  private int depth;
  private int words;

  QueryParser(String query) {
    if (query.length() > LONGEST) {
      throw Query.wrong("Q002", "is longer than " + LONGEST + " characters; ask for less");
    }
    this.tokens = QueryLexer.tokens(query);
    long leaves = tokens.stream().filter(token -> token.what() == What.LEAF).count();
    if (leaves > MOST) {
      throw Query.wrong("Q003", "has more than " + MOST + " clauses; ask for less");
    }
  }

  Clause parse() {
    List<Clause> asked = any();
    if (next < tokens.size()) {
      throw tokens.get(next).wrong("Q004", "this parenthesis closes nothing; leave it out");
    }
    if (asked.isEmpty()) {
      throw Query.wrong("Q001", "asks for nothing; give a word, or a field such as source:");
    }
    return asked.getFirst();
  }

  /// Nothing, or one clause.
  private List<Clause> any() {
    List<Clause> clauses = new ArrayList<>(all());
    while (at(What.OR)) {
      Token or = tokens.get(next++);
      if (!atOne()) {
        throw or.wrong("Q004", "OR needs something after it");
      }
      clauses.addAll(all());
    }
    return clauses.size() < 2 ? clauses : List.of(new Clause.Any(clauses));
  }

  /// Nothing, or one clause.
  private List<Clause> all() {
    List<Clause> clauses = new ArrayList<>();
    if (at(What.AND) || at(What.OR)) {
      Token sign = tokens.get(next);
      throw sign.wrong("Q004", sign.words() + " needs something before it");
    }
    while (atOne()) {
      clauses.addAll(one());
      if (at(What.AND)) {
        Token and = tokens.get(next++);
        if (!atOne()) {
          throw and.wrong("Q004", "AND needs something after it");
        }
      }
    }
    return clauses.size() < 2 ? clauses : List.of(new Clause.All(clauses));
  }

  private List<Clause> one() {
    Token token = tokens.get(next++);
    if (token.what() == What.LEAF) {
      return leaf(token).stream().toList();
    }
    if (++depth > DEEPEST) {
      throw token.wrong("Q003", "is more than " + DEEPEST + " levels deep; ask for less");
    }
    List<Clause> inner = token.what() == What.NOT ? negated(token) : group(token);
    depth--;
    return inner;
  }

  private List<Clause> negated(Token not) {
    if (!atOne()) {
      throw not.wrong("Q004", not.words() + " needs something after it");
    }
    return one().stream().<Clause>map(Clause.Not::new).toList();
  }

  private List<Clause> group(Token open) {
    List<Clause> inner = any();
    if (!at(What.CLOSE)) {
      throw open.wrong("Q004", "this parenthesis is never closed; add )");
    }
    next++;
    return inner;
  }

  private boolean at(What what) {
    return next < tokens.size() && tokens.get(next).what() == what;
  }

  private boolean atOne() {
    return at(What.LEAF) || at(What.NOT) || at(What.OPEN);
  }

  private Optional<Clause> leaf(Token token) {
    Optional<QueryField> field = token.field();
    QueryField.Type type = field.map(QueryField::type).orElse(QueryField.Type.WORDS);
    return switch (type) {
      case WORDS -> row(token);
      case CHOICE -> Optional.of(choice(token, field.orElseThrow()));
      case NAME -> Optional.of(name(token, field.orElseThrow()));
      case DATE -> Optional.of(date(token, field.orElseThrow()));
    };
  }

  private Optional<Clause> row(Token token) {
    List<String> exact = Words.of(Words.EXACT, token.words());
    List<String> stems = Words.of(Words.STEMS, token.words());
    words += exact.size();
    if (words > MOST_WORDS) {
      throw token.wrong("Q003", "more than " + MOST_WORDS + " words are asked for; ask for less");
    }
    if (exact.isEmpty() || exact.size() != stems.size()) {
      if (token.field().isPresent() || token.prefix()) {
        throw token.wrong("Q006", "there is no word in it to search for");
      }
      return Optional.empty();
    }
    if (token.prefix()) {
      checkPrefix(token, exact);
    }
    boolean phrase = exact.size() > 1;
    Clause.Match one = token.prefix() ? Clause.Match.PREFIX : Clause.Match.WORD;
    boolean exactly = phrase || token.quoted();
    Clause.Match match = exactly ? Clause.Match.PHRASE : one;
    return Optional.of(new Clause.Row(token.field(), exact, stems, match));
  }

  private static void checkPrefix(Token token, List<String> exact) {
    if (exact.size() > 1) {
      throw token.wrong("Q006", "a star ends one word, and these are " + exact.size());
    }
    if (exact.getFirst().length() < SHORTEST_PREFIX) {
      String least = SHORTEST_PREFIX + " letters";
      throw token.wrong("Q006", "a word with a star needs at least " + least + " before it");
    }
  }

  private static Clause choice(Token token, QueryField field) {
    String value = token.words().strip().toLowerCase(Locale.ROOT);
    List<String> choices = field.choices();
    if (!choices.contains(value) || token.prefix()) {
      String known = field.label() + ": is one of " + String.join(", ", choices);
      Optional<String> nearest = Nearest.to(value, choices.stream());
      throw token.wrong("Q006", known + meant(nearest.map(word -> field.label() + ":" + word)));
    }
    return new Clause.Value(field, value, false);
  }

  private static Clause name(Token token, QueryField field) {
    String value = token.words().strip().toLowerCase(Locale.ROOT);
    if (value.isEmpty()) {
      throw token.wrong("Q006", field.label() + ": needs a name after it");
    }
    return new Clause.Value(field, value, token.prefix());
  }

  private static Clause date(Token token, QueryField field) {
    Days days =
        Days.of(token.words())
            .orElseThrow(
                () -> token.wrong("Q006", field.label() + ": needs 2020, 2020-01 or 2020-01-09"));
    return new Clause.Published(field, days);
  }

  /// What is said of a word before a colon that names no field.
  static String unknown(String word) {
    Stream<String> labels = Stream.of(QueryField.values()).map(QueryField::label);
    Optional<String> nearest = Nearest.to(word.toLowerCase(Locale.ROOT), labels);
    String known =
        String.join(", ", Stream.of(QueryField.values()).map(QueryField::label).toList());
    return "there is no field "
        + word
        + ":"
        + meant(nearest.map(label -> label + ":"))
        + (nearest.isPresent() ? "" : "; there are " + known + "; put words with a : in quotes");
  }

  private static String meant(Optional<String> nearest) {
    return nearest.map(word -> "; did you mean " + word + "?").orElse("");
  }
}
