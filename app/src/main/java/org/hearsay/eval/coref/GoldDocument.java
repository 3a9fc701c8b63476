package org.hearsay.eval.coref;

/// One document of a corpus with the entities that people marked.
///
/// @param name its name, as `newdoc id` gives it
/// @param genre its genre, as `meta::genre` gives it, or empty
/// @param text its text as it would be printed: words apart where the corpus has a space, a blank
///   line between paragraphs
/// @param entities every entity, those mentioned once included
public record GoldDocument(String name, String genre, String text, Entities entities) {
  /// The name of a file about it: its own name, what a file name should not hold made `_`.
  public String fileName() {
    return name.replaceAll("[^\\w.-]", "_") + ".txt";
  }
}
