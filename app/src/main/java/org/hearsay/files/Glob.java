package org.hearsay.files;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/// A pattern of paths as shells have it: `*` and `?` within a name, `[a-z]`, `{txt,html}`, and `**`
/// for any number of folders. Names that begin with a dot match only a pattern that does.
///
/// @param base the folder to look in, as typed, empty for the current one
/// @param names patterns for the names below it; empty stands for `**`
record Glob(String base, List<Optional<Pattern>> names) {
  private static final Pattern WILD = Pattern.compile("[*?\\[{]");

  static boolean isWild(String path) {
    return WILD.matcher(path).find();
  }

  /// @throws PatternSyntaxException if brackets or braces are not closed
  static Glob of(String path) {
    int wild = WILD.matcher(path).results().findFirst().orElseThrow().start();
    int slash = path.lastIndexOf('/', wild);
    String base = slash < 0 ? "" : path.substring(0, Math.max(slash, 1));
    Stream<String> names = Stream.of(path.substring(slash + 1).split("/+"));
    return new Glob(
        base,
        names
            .map(name -> name.equals("**") ? Optional.<Pattern>empty() : Optional.of(regex(name)))
            .toList());
  }

  /// Whether a file matches, by the names from the base down to it.
  boolean matches(List<String> path) {
    return match(0, path, false);
  }

  /// Whether files in a folder could match.
  boolean mayHold(List<String> folder) {
    return match(0, folder, true);
  }

  private boolean match(int at, List<String> path, boolean beginning) {
    if (path.isEmpty()) {
      return beginning ? at < names.size() : at == names.size();
    }
    if (at == names.size()) {
      return false;
    }
    String name = path.getFirst();
    List<String> rest = path.subList(1, path.size());
    if (names.get(at).isPresent()) {
      return names.get(at).get().matcher(name).matches() && match(at + 1, rest, beginning);
    }
    boolean last = at == names.size() - 1;
    return last && !beginning && rest.isEmpty() && !name.startsWith(".")
        || match(at + 1, path, beginning)
        || !name.startsWith(".") && match(at, rest, beginning);
  }

  private static Pattern regex(String name) {
    StringBuilder regex = new StringBuilder(name.startsWith(".") ? "" : "(?!\\.)");
    boolean braces = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      switch (c) {
        case '*' -> regex.append(".*");
        case '?' -> regex.append('.');
        case '[' -> {
          int end = name.indexOf(']', i + 2);
          regex.append(members(name, i, end));
          i = end;
        }
        case '{' -> {
          regex.append("(?:");
          braces = true;
        }
        case '}' -> regex.append(braces ? ")" : "\\}");
        case ',' -> regex.append(braces ? "|" : ",");
        default -> regex.append(Pattern.quote(String.valueOf(c)));
      }
      braces = braces && c != '}';
    }
    if (braces) {
      throw new PatternSyntaxException("a { without its }", name, name.indexOf('{'));
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  /// A set of characters, from its `[` to its `]`.
  private static String members(String name, int start, int end) {
    if (end < 0) {
      throw new PatternSyntaxException("a [ without its ]", name, start);
    }
    String members = name.substring(start + 1, end);
    String plain = members.replace("\\", "\\\\").replace("[", "\\[").replace("&&", "&\\&");
    return "[" + plain.replaceFirst("^!", "^") + "]";
  }
}
