package org.cadenceplanner.chart;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cadenceplanner.insight.advice.Advice;
import org.cadenceplanner.insight.advice.AdviceSearch;
import org.cadenceplanner.insight.advice.Search;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.DayIndex;

/// What a search for better dates of the first scenario of a sample plan finds: a short search, of
/// two weekdays and one way for a blocked day to move.
final class SampleAdvice {
  private SampleAdvice() {}

  /// For releases every so many months, with a strip for each of these.
  static Advice of(Plan plan, DayIndex index, int... months) {
    Scenario scenario = plan.scenarios().getFirst();
    var today = plan.today().orElseThrow();
    List<Cadence> cadences =
        IntStream.of(months)
            .<Cadence>mapToObj(some -> new Cadence.Every(Length.ofMonths(some)))
            .toList();
    Search search =
        Search.usual(AdviceSearch.next(plan, index, today, scenario).rules())
            .withWeekdays(Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY))
            .withDirections(List.of(Direction.LATER))
            .withCadences(cadences);
    return AdviceSearch.of(plan, index, today, scenario, search, () -> {});
  }
}
