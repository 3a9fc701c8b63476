package org.hearsay.eval.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Refusal;
import org.hearsay.text.Span;

/// Reads CoNLL-U with entities in `MISC` as GUM and CorefUD write them: `Entity=(4-person-new`
/// opens entity 4, `Entity=4)` closes it, `(4-person)` is one word, `(4[1/2]-person` is the first
/// of two parts; brackets may nest and stand behind one another.
///
/// 1. The text is put together from the surface forms: no space after `SpaceAfter=No`, a blank line
///    before `# newpar`. Comments do not count, nor do empty nodes (`8.1`).
/// 2. Words of a multiword token that together spell it lie where they are spelt; others have the
///    whole token as their place.
/// 3. Errors: a line that is not CoNLL-U, or a bracket without its partner, is a [Refusal] that
///    names file and line.
///
/// The format: universaldependencies.org/format.html, corefud.github.io.
final class ConlluReader {
  private static final Pattern BRACKET = Pattern.compile("\\(([^()]*+)(\\))?|([^()]++)\\)");
  private static final int COLUMNS = 10;

  private final String file;
  private final List<GoldDocument> documents = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private EntityBrackets brackets = new EntityBrackets();
  private Optional<Multiword> multiword = Optional.empty();
  private Optional<String> name = Optional.empty();
  private String genre = "";
  private String gap = "";
  private int line;

  /// A multiword token under way.
  ///
  /// @param last the number of its last word
  /// @param span its place
  /// @param spelt how many characters of it its words have spelt so far
  private record Multiword(int last, Span span, int spelt) {}

  private ConlluReader(String file) {
    this.file = file;
  }

  /// The documents of a file, in its order.
  ///
  /// @param file its name, for messages and for a document that has none
  static List<GoldDocument> read(String file, String conllu) {
    ConlluReader reader = new ConlluReader(file);
    conllu.lines().forEach(reader::line);
    reader.endDocument();
    return List.copyOf(reader.documents);
  }

  private void line(String raw) {
    line++;
    if (raw.startsWith("#")) {
      comment(raw);
    } else if (raw.isBlank()) {
      multiword = Optional.empty();
    } else {
      String[] columns = raw.split("\t", -1);
      if (columns.length != COLUMNS) {
        throw refusal("has " + columns.length + " columns where CoNLL-U has " + COLUMNS);
      }
      word(columns[0], columns[1], misc(columns[9]));
    }
  }

  private void comment(String raw) {
    String comment = raw.substring(1).strip();
    if (comment.startsWith("newdoc")) {
      endDocument();
      name = value(comment);
    } else if (comment.equals("newpar") || comment.startsWith("newpar id")) {
      gap = "\n\n";
    } else if (comment.startsWith("meta::genre")) {
      genre = value(comment).orElse("");
    }
  }

  private static Optional<String> value(String comment) {
    int equals = comment.indexOf('=');
    return equals < 0 ? Optional.empty() : Optional.of(comment.substring(equals + 1).strip());
  }

  private static Map<String, String> misc(String column) {
    Map<String, String> misc = new HashMap<>();
    for (String pair : column.split("\\|")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        misc.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return misc;
  }

  private void word(String id, String form, Map<String, String> misc) {
    if (id.indexOf('.') >= 0) {
      return;
    }
    int dash = id.indexOf('-');
    if (dash > 0) {
      multiword = Optional.of(new Multiword(number(id.substring(dash + 1)), put(form, misc), 0));
      return;
    }
    int number = number(id);
    multiword = multiword.filter(whole -> number <= whole.last);
    Span span =
        multiword.map(whole -> partOf(whole, number, form)).orElseGet(() -> put(form, misc));
    entities(misc.getOrDefault("Entity", ""), span);
  }

  private int number(String id) {
    try {
      return Integer.parseInt(id);
    } catch (NumberFormatException e) {
      throw refusal("begins with '" + id + "', which numbers no word");
    }
  }

  /// Writes a surface form down.
  private Span put(String form, Map<String, String> misc) {
    if (!text.isEmpty()) {
      text.append(gap);
    }
    int start = text.length();
    text.append(form);
    gap = "No".equals(misc.get("SpaceAfter")) ? "" : " ";
    return new Span(start, text.length());
  }

  /// The place of a word inside a multiword token.
  private Span partOf(Multiword whole, int number, String form) {
    int start = whole.span.start() + whole.spelt;
    boolean spelt =
        whole.spelt >= 0
            && start + form.length() <= whole.span.end()
            && form.contentEquals(text.subSequence(start, start + form.length()));
    int next = spelt ? whole.spelt + form.length() : -1;
    multiword =
        number >= whole.last
            ? Optional.empty()
            : Optional.of(new Multiword(whole.last, whole.span, next));
    return spelt ? new Span(start, start + form.length()) : whole.span;
  }

  private void entities(String brackets, Span word) {
    Matcher bracket = BRACKET.matcher(brackets);
    int end = 0;
    while (bracket.region(end, brackets.length()).lookingAt()) {
      end = bracket.end();
      Optional<String> opened = Optional.ofNullable(bracket.group(1));
      opened.ifPresent(body -> this.brackets.open(body, word.start()));
      boolean closes = opened.isEmpty() || bracket.group(2) != null;
      String closed = opened.orElseGet(() -> bracket.group(3));
      if (closes && !this.brackets.close(closed, word.end())) {
        throw refusal("closes entity '" + closed + "', which is not open");
      }
    }
    if (end < brackets.length()) {
      throw refusal("has brackets that make no sense: " + brackets.substring(end));
    }
  }

  private void endDocument() {
    brackets
        .unclosed()
        .ifPresent(id -> {
          throw refusal("ends a document in which entity '" + id + "' is never closed");
        });
    if (!text.isEmpty()) {
      documents.add(
          new GoldDocument(name.orElse(file), genre, text.toString(), brackets.entities()));
    }
    text.setLength(0);
    brackets = new EntityBrackets();
    multiword = Optional.empty();
    name = Optional.empty();
    genre = "";
    gap = "";
  }

  private Refusal refusal(String reason) {
    return new Refusal("E004", file, "line " + line + " " + reason);
  }
}
