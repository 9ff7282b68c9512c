package org.cadenceplanner.export;

import org.cadenceplanner.insight.survey.Tally;

/// What votes come to, written out: what `cadence tally` prints.
public final class TallyExport {
  private TallyExport() {}

  /// Writes it.
  public static String of(Tally tally, OutputFormat format) {
    return switch (format) {
      case TEXT -> TallyText.text(tally);
      case JSON -> TallyJson.of(tally);
      case CSV -> TallyCsv.of(tally);
      case MARKDOWN -> TallyText.markdown(tally);
    };
  }
}
