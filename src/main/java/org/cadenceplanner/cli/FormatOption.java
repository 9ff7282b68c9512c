package org.cadenceplanner.cli;

import org.cadenceplanner.export.OutputFormat;
import picocli.CommandLine.Option;

/// The form in which a command writes.
final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json, csv or markdown; ${DEFAULT-VALUE} if none is given.")
  private OutputFormat format = OutputFormat.TEXT;

  OutputFormat get() {
    return format;
  }
}
