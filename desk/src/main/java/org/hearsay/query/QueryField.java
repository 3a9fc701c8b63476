package org.hearsay.query;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.attribution.Manner;
import org.hearsay.source.SourceKind;

/// The fields that a question can name, in the order of the manual.
public enum QueryField {
  SOURCE(Type.WORDS, Level.STATEMENTS, Level.SOURCES),
  KIND(Type.CHOICE, Level.STATEMENTS, Level.SOURCES),
  OUTLET(Type.WORDS, Level.values()),
  TITLE(Type.WORDS, Level.values()),
  FROM(Type.DATE, Level.values()),
  TO(Type.DATE, Level.values()),
  DENIED(Type.CHOICE, Level.STATEMENTS),
  QUOTATION(Type.CHOICE, Level.STATEMENTS),
  ATTITUDE(Type.CHOICE, Level.STATEMENTS),
  CASE(Type.NAME, Level.values()),
  DOCUMENT(Type.NAME, Level.values());

  /// What stands after the colon.
  enum Type {
    WORDS,
    CHOICE,
    NAME,
    DATE
  }

  public static final String ANONYMOUS = "anonymous";
  public static final String UNNAMED = "unnamed";

  private final Type type;
  private final Set<Level> levels;

  QueryField(Type type, Level... levels) {
    this.type = type;
    this.levels = EnumSet.copyOf(List.of(levels));
  }

  Type type() {
    return type;
  }

  /// Where the field says something.
  boolean at(Level level) {
    return levels.contains(level);
  }

  /// As it is typed, without the colon.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<QueryField> named(String word) {
    return Stream.of(values()).filter(f -> f.label().equalsIgnoreCase(word)).findFirst();
  }

  /// The words that a field of [Type#CHOICE] takes.
  List<String> choices() {
    return switch (this) {
      case KIND ->
          Stream.concat(
                  Stream.of(ANONYMOUS, UNNAMED),
                  Arrays.stream(SourceKind.values()).map(SourceKind::label))
              .toList();
      case DENIED -> List.of("true", "false");
      case QUOTATION -> words(Manner.Quotation.values());
      case ATTITUDE -> words(Manner.Attitude.values());
      case SOURCE, OUTLET, TITLE, FROM, TO, CASE, DOCUMENT -> List.of();
    };
  }

  /// A value as it is typed.
  public static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values).map(QueryField::word).toList();
  }
}
