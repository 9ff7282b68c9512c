package org.cadenceplanner.cli;

import org.cadenceplanner.plan.Version;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the version of a release.
final class VersionWord implements ITypeConverter<Version> {
  @Override
  public Version convert(String word) {
    try {
      return Version.of(word);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "found '%s', allowed: a version such as 4.12; %s".formatted(word, Problems.message(e)));
    }
  }
}
