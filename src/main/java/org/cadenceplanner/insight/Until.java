package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.cadenceplanner.schedule.PhaseSpan;

/// Until when a phase lasts, said as exactly as its project says it: the first day after it, the
/// month or the quarter that it still has, or that its end is open.
public final class Until {
  private static final String OPEN = "open";
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter QUARTER =
      DateTimeFormatter.ofPattern("uuuu-'Q'q", Locale.ENGLISH);
  private static final DateTimeFormatter QUARTER_IN_WORDS =
      DateTimeFormatter.ofPattern("'Q'q uuuu", Locale.ENGLISH);

  private Until() {}

  /// For programs: `2019-02-01`, `2019-01`, `2019-Q1`, `open`.
  public static String of(PhaseSpan phase) {
    if (phase.isOpen()) {
      return OPEN;
    }
    return switch (phase.precision()) {
      case DAY -> phase.until().toString();
      case MONTH -> YearMonth.from(lastDay(phase)).toString();
      case QUARTER -> QUARTER.format(lastDay(phase));
    };
  }

  /// For a column of a table, see [ReleaseTable#heading]: the start of a phase before the release.
  public static String orFrom(PhaseSpan phase) {
    return phase.isEarly() ? phase.from().toString() : of(phase);
  }

  /// The same for people.
  public static String orFromInWords(PhaseSpan phase) {
    return phase.isEarly() ? Words.day(phase.from()) : inWords(phase);
  }

  /// For people: `1 Feb 2019`, `Jan 2019`, `Q1 2019`, `open`.
  public static String inWords(PhaseSpan phase) {
    if (phase.isOpen()) {
      return OPEN;
    }
    return switch (phase.precision()) {
      case DAY -> Words.day(phase.until());
      case MONTH -> MONTH.format(lastDay(phase));
      case QUARTER -> QUARTER_IN_WORDS.format(lastDay(phase));
    };
  }

  private static LocalDate lastDay(PhaseSpan phase) {
    return phase.until().minusDays(1);
  }
}
