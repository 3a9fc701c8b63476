package org.hearsay.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Refusal;

/// Cuts a question into its signs, words and phrases. Straight and curly quotation marks are the
/// same; a phrase without an end is refused.
final class QueryLexer {
  private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02";
  private static final Pattern NAMED = Pattern.compile("(\\p{L}+):(?!//)(.*)", Pattern.DOTALL);

  private final String query;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  /// What a token is.
  enum What {
    LEAF,
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT
  }

  /// A sign, a word or a phrase.
  ///
  /// @param words as typed, without quotation marks, field and star
  /// @param quoted whether it stood in quotation marks
  /// @param prefix whether a star follows
  /// @param place which character of the question it begins with, from 1
  record Token(
      What what,
      Optional<QueryField> field,
      String words,
      boolean quoted,
      boolean prefix,
      int place) {
    Refusal wrong(String code, String reason) {
      return Query.wrong(code, "at character " + place + ": " + reason);
    }
  }

  private QueryLexer(String query) {
    this.query = query;
  }

  static List<Token> tokens(String query) {
    return new QueryLexer(query).tokens();
  }

  private List<Token> tokens() {
    while (at < query.length()) {
      char c = query.charAt(at);
      if (isBlank(c)) {
        at++;
      } else if (c == '(' || c == ')') {
        sign(c == '(' ? What.OPEN : What.CLOSE, 1);
      } else if (isQuote(c)) {
        phrase(Optional.empty(), at);
      } else if (isMinus(c)) {
        sign(What.NOT, 1);
      } else {
        word();
      }
    }
    return tokens;
  }

  private void sign(What what, int length) {
    String words = query.substring(at, at + length);
    tokens.add(new Token(what, Optional.empty(), words, false, false, place(at)));
    at += length;
  }

  private void phrase(Optional<QueryField> field, int start) {
    int open = at++;
    while (at < query.length() && !isQuote(query.charAt(at))) {
      at++;
    }
    if (at == query.length()) {
      throw Query.wrong(
          "Q004", "at character " + place(open) + ": this quotation mark is never closed");
    }
    String words = query.substring(open + 1, at++);
    tokens.add(new Token(What.LEAF, field, words, true, false, place(start)));
  }

  private void word() {
    int start = at;
    while (at < query.length() && !endsWord(query.charAt(at))) {
      at++;
    }
    String word = query.substring(start, at);
    Optional<What> sign =
        switch (word) {
          case "AND" -> Optional.of(What.AND);
          case "OR" -> Optional.of(What.OR);
          case "NOT" -> Optional.of(What.NOT);
          default -> Optional.empty();
        };
    if (sign.isPresent()) {
      at = start;
      sign(sign.get(), word.length());
      return;
    }
    Matcher named = NAMED.matcher(word);
    if (!named.matches()) {
      leaf(Optional.empty(), word, start);
      return;
    }
    Optional<QueryField> field = QueryField.named(named.group(1));
    if (field.isEmpty()) {
      throw Query.wrong("Q005", "at character " + place(start) + ": " + unknown(named.group(1)));
    }
    value(field.get(), named.group(2), start);
  }

  private static String unknown(String word) {
    return QueryParser.unknown(word);
  }

  private void value(QueryField field, String value, int start) {
    if (!value.isEmpty()) {
      leaf(Optional.of(field), value, start);
      return;
    }
    if (at < query.length() && isQuote(query.charAt(at))) {
      phrase(Optional.of(field), start);
      return;
    }
    String reason = field.label() + ": needs a word or a \"phrase\" right after it";
    throw Query.wrong("Q004", "at character " + place(start) + ": " + reason);
  }

  private void leaf(Optional<QueryField> field, String typed, int start) {
    boolean prefix = typed.endsWith("*");
    String words = prefix ? typed.substring(0, typed.length() - 1) : typed;
    Token token = new Token(What.LEAF, field, words, false, prefix, place(start));
    if (words.indexOf('*') >= 0) {
      throw token.wrong("Q004", "a star stands only at the end of a word");
    }
    tokens.add(token);
  }

  private static boolean endsWord(char c) {
    return isBlank(c) || c == '(' || c == ')' || isQuote(c);
  }

  /// A minus is one where it begins a word.
  private boolean isMinus(char c) {
    boolean sign = c == '-' || c == '\u2212';
    return sign && at + 1 < query.length() && !isBlank(query.charAt(at + 1));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  private int place(int offset) {
    return query.codePointCount(0, offset) + 1;
  }
}
