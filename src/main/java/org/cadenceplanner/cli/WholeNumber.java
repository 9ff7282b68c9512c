package org.cadenceplanner.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a whole number.
final class WholeNumber implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String word) {
    try {
      return Integer.valueOf(word);
    } catch (NumberFormatException e) {
      throw new TypeConversionException(
          "found '%s', allowed: a whole number such as 1600".formatted(word));
    }
  }
}
