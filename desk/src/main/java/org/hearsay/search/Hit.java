package org.hearsay.search;

import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Manner;
import org.hearsay.query.Level;
import org.hearsay.source.SourceKind;

/// One thing found: in which document, what, and the words that show it.
///
/// @param document where it stands
/// @param found what it is
/// @param snippet the words, with what was searched for marked
/// @param score how well it fits; 0 where the question only chose or the order is by date
public record Hit(Document document, Found found, Snippet snippet, float score) {
  /// The document of a hit, as it says of itself.
  ///
  /// @param id the id it was put in under
  /// @param path as the user named it
  /// @param published ISO 8601, as precise as the document gives it
  public record Document(
      String id,
      String path,
      Optional<String> title,
      Optional<String> outlet,
      Optional<String> published) {}

  /// Who speaks, as the record says.
  ///
  /// @param id the source's id in its document
  /// @param label what to call it: its name, else its title, else the first words that stand for it
  /// @param anonymous whether the name is withheld
  public record Speaker(
      String id,
      String label,
      Optional<String> name,
      SourceKind kind,
      Optional<String> title,
      boolean anonymous) {}

  /// What was found.
  public sealed interface Found {
    Level level();
  }

  /// Somebody is said to have said something.
  ///
  /// @param id the statement's id in its document
  /// @param speaker absent if nobody is named or it is not known who
  /// @param source the words that name the source here
  /// @param cue the words that attribute
  /// @param content the attributed words, in text order
  /// @param confidence 0..1
  public record Statement(
      String id,
      Optional<Speaker> speaker,
      Optional<Place> source,
      Place cue,
      List<Place> content,
      Manner manner,
      double confidence)
      implements Found {
    public Statement {
      content = List.copyOf(content);
    }

    @Override
    public Level level() {
      return Level.STATEMENTS;
    }
  }

  /// Somebody to whom statements are attributed.
  ///
  /// @param mentions the words that stand for the source, in text order
  /// @param statements how many are attributed to it
  public record Source(Speaker speaker, List<Place> mentions, int statements) implements Found {
    public Source {
      mentions = List.copyOf(mentions);
    }

    @Override
    public Level level() {
      return Level.SOURCES;
    }
  }

  /// Words of a document.
  ///
  /// @param place the part of the text that was searched: all of it, if it is not very long
  /// @param part 1 for the first part
  public record Text(Place place, int part) implements Found {
    @Override
    public Level level() {
      return Level.TEXT;
    }
  }
}
