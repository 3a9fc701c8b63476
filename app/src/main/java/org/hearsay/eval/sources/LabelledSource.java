package org.hearsay.eval.sources;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.source.SourceKind;
import org.hearsay.text.Span;

/// A source as a scorer sees it, from whichever side.
///
/// @param id its name among the sources of one side of one article
/// @param kind what it is
/// @param name what it is called
/// @param title its office, or the description of a nameless one, in the text's words
/// @param secrecy whether its name is withheld; the reader says only whether, which counts as
///   stated
/// @param places words of the text that stand for it, in no order, without those of its name
public record LabelledSource(
    String id,
    SourceKind kind,
    Optional<Name> name,
    Optional<String> title,
    Secrecy secrecy,
    List<Span> places) {
  /// A name as the text has it.
  ///
  /// @param place where it stands, if the side says so: the reader does not
  public record Name(String words, Optional<Span> place) {}

  /// Whether a source's name is withheld; [#label] is the word in a label file.
  public enum Secrecy {
    /// Nothing is withheld.
    NONE,
    /// One or a few who must be known to the reporter are left nameless.
    IMPLIED,
    /// The text says that the name is withheld.
    STATED;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public LabelledSource {
    places = List.copyOf(places);
  }

  /// Whether it is somebody whose name is kept from us.
  boolean isAnonymous() {
    return kind.nameless() && secrecy != Secrecy.NONE;
  }

  /// What to call it on a screen.
  String label() {
    return name.map(Name::words).or(() -> title).orElse(id).replaceAll("\\s+", " ");
  }
}
