package org.hearsay.command;

import org.hearsay.command.WrongUsage.WordOf;
import org.hearsay.export.Format;
import picocli.CommandLine.ITypeConverter;

/// Reads the name of a format, and knows what was meant by a wrong one.
public final class FormatName implements ITypeConverter<Format> {
  private final WordOf<Format> words = new WordOf<>("format", Format.values(), Format::label);

  @Override
  public Format convert(String word) {
    return words.convert(word);
  }
}
