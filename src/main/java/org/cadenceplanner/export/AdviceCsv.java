package org.cadenceplanner.export;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cadenceplanner.insight.CadenceInWords;
import org.cadenceplanner.insight.advice.Advice;
import org.cadenceplanner.insight.advice.Advised;
import org.cadenceplanner.insight.advice.Harm;

/// Advice as CSV: a row for the scenario as it is, with the rank 0, and one for each that is advised.
final class AdviceCsv {
  private AdviceCsv() {}

  static String of(Advice advice) {
    List<List<String>> rows = new ArrayList<>(List.of(header()));
    rows.add(row(0, advice.now()));
    for (int i = 0; i < advice.best().size(); i++) {
      rows.add(row(i + 1, advice.best().get(i)));
    }
    return Csv.of(rows);
  }

  private static List<String> header() {
    List<String> header =
        new ArrayList<>(
            List.of("rank", "scenario", "due", "cadence", "weekdays", "direction", "cost"));
    for (Harm harm : Harm.values()) {
      header.add(harm.key());
    }
    return header;
  }

  private static List<String> row(int rank, Advised advised) {
    List<String> row =
        new ArrayList<>(
            List.of(
                String.valueOf(rank),
                advised.scenario().name(),
                advised.due().toString(),
                CadenceInWords.of(advised.cadence()),
                weekdays(advised.dates().weekdays()),
                advised.dates().direction().word(),
                number(advised.cost().total())));
    for (Harm harm : Harm.values()) {
      row.add(number(advised.cost().of(harm)));
    }
    return row;
  }

  private static String weekdays(Set<DayOfWeek> days) {
    return days.stream()
        .sorted()
        .map(day -> day.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private static String number(double value) {
    return FiguresJson.rounded(value).toPlainString();
  }
}
