package org.cadenceplanner.store;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.ClassRule;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Gap;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Precision;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.Rounding;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.WeightedCalendar;
import org.cadenceplanner.plan.YearlySlot;
import org.cadenceplanner.store.Layout.Members;

/// Writes cadences, support schemes and calendars.
final class RulesWriter {
  private RulesWriter() {}

  static Layout cadence(Cadence cadence) {
    return switch (cadence) {
      case Cadence.Every every -> new Members().put("every", intervals(every.intervals())).line();
      case Cadence.Following other ->
          new Members()
              .put("following", other.scenario())
              .putUnless(1, "number", other.number(), Layout::of)
              .putIfPresent("later", other.later(), RulesWriter::length)
              .line();
      case Cadence.Yearly yearly ->
          new Members().put("slots", Layout.block(yearly.slots(), RulesWriter::slot)).block();
    };
  }

  private static Layout intervals(List<Length> intervals) {
    return intervals.size() == 1
        ? length(intervals.getFirst())
        : Layout.line(intervals, RulesWriter::length);
  }

  static Layout gap(Gap gap) {
    return new Members()
        .putIfPresent("minimum", gap.minimum(), RulesWriter::length)
        .putIfPresent("maximum", gap.maximum(), RulesWriter::length)
        .line();
  }

  private static Layout slot(YearlySlot slot) {
    return switch (slot) {
      case YearlySlot.OnDay on ->
          new Members()
              .put("month", Layout.of(on.day().getMonthValue()))
              .put("day", Layout.of(on.day().getDayOfMonth()))
              .line();
      case YearlySlot.OnWeekday on ->
          new Members()
              .put("week", Words.of(on.week()))
              .put("weekday", Words.of(on.weekday()))
              .put("month", Layout.of(on.month().getValue()))
              .line();
      case YearlySlot.InWeek in ->
          new Members()
              .put("weekOfMonth", Words.of(in.week()))
              .putUnless(DayOfWeek.MONDAY, "weekday", in.weekday(), day -> Layout.of(Words.of(day)))
              .put("month", Layout.of(in.month().getValue()))
              .line();
    };
  }

  static Layout support(SupportScheme scheme) {
    ReleaseClass first = scheme.classes().getFirst();
    boolean isAlike =
        scheme.equals(SupportScheme.alike(first.early(), first.phases()).withDates(scheme.dates()));
    return (isAlike ? releaseClass(first) : inClasses(scheme))
        .putIfPresent("dates", scheme.dates(), DatesWriter::dates)
        .block();
  }

  private static Members releaseClass(ReleaseClass kind) {
    return new Members()
        .putUnless(
            List.<EarlyPhase>of(),
            "early",
            kind.early(),
            phases -> Layout.block(phases, RulesWriter::earlyPhase))
        .put("phases", Layout.block(kind.phases(), RulesWriter::phase));
  }

  private static Layout earlyPhase(EarlyPhase phase) {
    return new Members()
        .put("name", phase.name())
        .putUnless(false, "counts", phase.counts(), Layout::of)
        .put("before", phase.before().toString())
        .line();
  }

  private static Members inClasses(SupportScheme scheme) {
    Members classes = new Members();
    for (ReleaseClass kind : scheme.classes()) {
      classes.put(kind.name(), releaseClass(kind).block());
    }
    return new Members()
        .put("classes", classes.block())
        .put("cycle", Layout.line(scheme.cycle(), Layout::of))
        .putIfPresent("first", scheme.first(), version -> Layout.of(version.text()))
        .putUnless(
            List.<ClassRule>of(),
            "assigned",
            scheme.assigned(),
            rules -> Layout.block(rules, RulesWriter::classRule));
  }

  private static Layout classRule(ClassRule rule) {
    Members members = new Members().put("class", rule.releaseClass());
    return switch (rule.condition()) {
      case ClassRule.Listed listed ->
          members.put("versions", Layout.line(listed.versions(), v -> Layout.of(v.text()))).line();
      case ClassRule.OfForm like -> members.put("form", like.form().text()).line();
      case ClassRule.Numbered numbered -> members.put("number", Words.of(numbered.parity())).line();
      case ClassRule.Due due -> members.put("due", due(due)).line();
      case ClassRule.FirstOfYear _ -> members.put("firstOfYear", Layout.of(true)).line();
    };
  }

  private static Layout due(ClassRule.Due due) {
    List<Month> months = due.months().stream().sorted().toList();
    return new Members()
        .putUnless(
            List.<Month>of(),
            "months",
            months,
            all -> Layout.line(all, month -> Layout.of(month.getValue())))
        .putIfPresent("years", due.years(), parity -> Layout.of(Words.of(parity)))
        .line();
  }

  private static Layout phase(Phase phase) {
    return new Members()
        .put("name", phase.name())
        .putUnless(true, "counts", phase.counts(), Layout::of)
        .put("end", end(phase.end()).line())
        .putUnless(
            Precision.DAY,
            "precision",
            phase.precision(),
            precision -> Layout.of(Words.of(precision)))
        .line();
  }

  private static Members end(End end) {
    return switch (end) {
      case End.AfterRelease after -> new Members().put("afterRelease", after.length().toString());
      case End.AfterStart own -> new Members().put("afterStart", own.length().toString());
      case End.Successor later -> successor(later);
      case End.OnDay on ->
          new Members()
              .put("on", Layout.of(DatesWriter.monthDay(on.day())))
              .put(on.fromStart() ? "yearsAfterStart" : "yearsAfterRelease", Layout.of(on.years()));
      case End.Unknown _ -> new Members().put("unknown", Layout.of(true));
      case End.Earliest first -> new Members().put("earliest", ends(first.ends()));
      case End.Latest last -> new Members().put("latest", ends(last.ends()));
      case End.Rounded rounded -> end(rounded.end()).put("round", rounding(rounded.rounding()));
    };
  }

  private static Layout ends(List<End> ends) {
    return Layout.line(ends, end -> end(end).line());
  }

  private static Members successor(End.Successor end) {
    return new Members()
        .put("successor", Layout.of(end.number()))
        .putIfPresent("of", end.of(), Layout::of)
        .putUnless(0, "further", end.further(), Layout::of)
        .putIfPresent("grace", end.grace(), RulesWriter::length);
  }

  private static Layout rounding(Rounding rounding) {
    return switch (rounding) {
      case Rounding.EndOf _, Rounding.AllowedWeekday _ -> Layout.of(RoundingForm.word(rounding));
      case Rounding.DayOfMonth day ->
          new Members()
              .put("dayOfMonth", Layout.of(day.day()))
              .putUnless(false, "sameMonth", day.sameMonth(), Layout::of)
              .line();
      case Rounding.NextSlot next ->
          new Members().put("slots", Layout.line(next.slots(), RulesWriter::slot)).line();
    };
  }

  static Layout calendars(List<WeightedCalendar> calendars) {
    return Layout.block(
        calendars,
        calendar ->
            new Members()
                .put("calendar", calendar.id())
                .putUnless(1, "weight", calendar.weight(), Layout::of)
                .line());
  }

  static Layout length(Length length) {
    return Layout.of(length.toString());
  }

  /// A number without an exponent and without zeros that say nothing: `60`, not `60.0`.
  static Layout number(double number) {
    return new Layout.Line(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
  }
}
