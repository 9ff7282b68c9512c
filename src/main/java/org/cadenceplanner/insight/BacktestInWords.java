package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

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
    return tr("In all: %s", of(backtest.inAll()));
  }

  /// A day by rule and when the release came: `Tue 12 Mar 2019; it came 21 days late.`
  public static String came(LocalDate byRule, long days) {
    String day = Words.weekdayAndDay(byRule);
    if (days == 0) {
      return tr("%s; it came on the day.", day);
    }
    return tr(
        days > 0 ? "%s; it came %s late." : "%s; it came %s early.",
        day,
        amountOf(Math.abs(days), "day", "days"));
  }

  private static String of(BacktestFigures figures) {
    int all = figures.compared() + figures.notCompared();
    int compared = figures.compared();
    String held =
        compared == 0 ? tr("none of %s compared", all) : tr("%s of %s compared", compared, all);
    String found =
        figures.worst().map(worst -> found(held, worst, figures)).orElseGet(() -> held + ".");
    return found + notHeld(figures).map(why -> " " + tr("Not compared: %s.", why)).orElse("");
  }

  private static String found(String held, Held worst, BacktestFigures figures) {
    return tr(
        "%s, %s, %s; on average %s, %s off; worst %s, %s.",
        held,
        exact(figures.exact()),
        within7Days(figures.within7Days()),
        late(figures.mean()),
        Words.days(figures.meanOff()),
        worst.version(),
        late((double) worst.days().orElseThrow()));
  }

  private static String exact(int number) {
    return number == 0 ? tr("none exact") : tr("%s exact", number);
  }

  private static String within7Days(int number) {
    return number == 0 ? tr("none within 7 days") : tr("%s within 7 days", number);
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
      return tr("on the day");
    }
    return tr(days > 0 ? "%s late" : "%s early", Words.days(Math.abs(days)));
  }
}
