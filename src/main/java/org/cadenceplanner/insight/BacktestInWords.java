package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What holding rules against history comes to, in sentences.
public final class BacktestInWords {
  private BacktestInWords() {}

  /// The figures of a column: `Release: 4 of 12 compared, none exact, 1 within 7 days; on average
  /// 12.5 days late, 20 off; worst 4.17, 61 days late. Not compared: 8 before the anchor.`
  public static String of(BacktestColumn column) {
    return Words.capitalised(column.name()) + ": " + of(column.figures());
  }

  /// The figures of the releases and all ends.
  public static String inAll(Backtest backtest) {
    return "In all: " + of(backtest.inAll());
  }

  /// A day by rule and when the release came: `Tue 12 Mar 2019; it came 21 days late.`
  public static String came(LocalDate byRule, long days) {
    return "%s; it came %s.".formatted(Words.weekdayAndDay(byRule), late((double) days));
  }

  private static String of(BacktestFigures figures) {
    int all = figures.compared() + figures.notCompared();
    String compared = "%s of %s compared".formatted(number(figures.compared()), all);
    String found =
        figures
            .worst()
            .map(
                worst ->
                    "%s, %s exact, %s within 7 days; on average %s, %s off; worst %s, %s."
                        .formatted(
                            compared,
                            number(figures.exact()),
                            number(figures.within7Days()),
                            late(figures.mean()),
                            days(figures.meanOff()),
                            worst.version(),
                            late((double) worst.days().orElseThrow())))
            .orElse(compared + ".");
    return found + notHeld(figures).map(why -> " Not compared: " + why + ".").orElse("");
  }

  private static String number(int number) {
    return number == 0 ? "none" : String.valueOf(number);
  }

  private static Optional<String> notHeld(BacktestFigures figures) {
    List<String> reasons =
        Arrays.stream(NotHeld.values())
            .filter(figures.notHeld()::containsKey)
            .map(why -> figures.notHeld().get(why) + " " + why.inWords())
            .toList();
    return reasons.isEmpty() ? Optional.empty() : Optional.of(Words.list(reasons));
  }

  private static String late(double days) {
    String number = Words.number(Math.abs(days));
    if (number.equals("0")) {
      return "on the day";
    }
    return days(Math.abs(days)) + (days > 0 ? " late" : " early");
  }

  private static String days(double days) {
    String number = Words.number(days);
    return number + (number.equals("1") ? " day" : " days");
  }
}
