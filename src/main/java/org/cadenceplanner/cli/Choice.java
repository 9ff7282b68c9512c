package org.cadenceplanner.cli;

import java.util.Arrays;
import org.cadenceplanner.cli.guide.ChoiceWords;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads one of a few words, in any case.
///
/// @param among what the words stand for
record Choice<E extends Enum<E>>(Class<E> among) implements ITypeConverter<E> {

  @Override
  public E convert(String word) {
    return Arrays.stream(among.getEnumConstants())
        .filter(choice -> choice.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "found '%s', allowed: %s"
                        .formatted(word, String.join(", ", ChoiceWords.of(among)))));
  }
}
