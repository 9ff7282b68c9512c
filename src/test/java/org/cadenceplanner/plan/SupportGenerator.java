package org.cadenceplanner.plan;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Makes arbitrary support schemes.
final class SupportGenerator {
  private final Chance chance;
  private final DatesGenerator dates;

  SupportGenerator(Chance chance, DatesGenerator dates) {
    this.chance = chance;
    this.dates = dates;
  }

  SupportScheme scheme() {
    if (chance.below(3) > 0) {
      return SupportScheme.alike(early(), phases(List.of()))
          .withDates(chance.rarely(dates::policy));
    }
    List<ReleaseClass> classes =
        chance.named(
            1 + chance.below(3), name -> new ReleaseClass(name, early(), phases(List.of(name))));
    List<String> names = classes.stream().map(ReleaseClass::name).toList();
    List<String> cycle = new ArrayList<>(names);
    cycle.addAll(chance.several(chance.below(3), () -> names.get(chance.below(names.size()))));
    return new SupportScheme(
        classes,
        cycle,
        chance.maybe(() -> Version.of("4." + chance.below(9))),
        chance.several(
            chance.below(3),
            () -> new ClassRule(names.get(chance.below(names.size())), condition())),
        chance.rarely(dates::policy));
  }

  private ClassRule.Condition condition() {
    return switch (chance.below(5)) {
      case 0 -> new ClassRule.Listed(List.of(Version.of("4." + chance.below(9))));
      case 1 -> new ClassRule.OfForm(new VersionTemplate("{major}." + chance.below(9)));
      case 2 -> new ClassRule.Numbered(chance.one(ClassRule.Parity.values()));
      case 3 ->
          new ClassRule.Due(
              Set.of(chance.one(Month.values())),
              chance.maybe(() -> chance.one(ClassRule.Parity.values())));
      default -> new ClassRule.FirstOfYear();
    };
  }

  private List<EarlyPhase> early() {
    int weeks = 30;
    List<EarlyPhase> phases = new ArrayList<>();
    for (String name : chance.named(chance.below(3), name -> "before " + name)) {
      weeks -= 1 + chance.below(10);
      phases.add(new EarlyPhase(name, chance.below(4) == 0, Length.ofWeeks(weeks)));
    }
    return phases;
  }

  private List<Phase> phases(List<String> classes) {
    int months = 0;
    List<Phase> phases = new ArrayList<>();
    for (String name : chance.named(chance.below(4), name -> name)) {
      int more = 1 + chance.below(30);
      months += more;
      phases.add(
          new Phase(
              name,
              chance.below(4) > 0,
              end(months, more, classes),
              chance.one(Precision.values())));
    }
    return phases;
  }

  private End end(int months, int more, List<String> classes) {
    return switch (chance.below(6)) {
      case 0 -> new End.AfterStart(Length.ofMonths(more));
      case 1 -> new End.Rounded(simpleEnd(more, classes), rounding());
      case 2 -> new End.Earliest(chance.several(2, () -> simpleEnd(more, classes)));
      case 3 -> new End.Latest(chance.several(2, () -> simpleEnd(more, classes)));
      case 4 -> simpleEnd(more, classes);
      default -> new End.AfterRelease(Length.ofMonths(months));
    };
  }

  private End simpleEnd(int more, List<String> classes) {
    return switch (chance.below(4)) {
      case 0 ->
          new End.Successor(
              1 + chance.below(4),
              chance.maybe(() -> 0).flatMap(_ -> classes.stream().findFirst()),
              chance.below(3),
              chance.maybe(() -> Length.ofWeeks(1 + chance.below(9))));
      case 1 -> new End.OnDay(dates.monthDay(), chance.below(5), chance.toss());
      case 2 -> new End.Unknown();
      default -> new End.AfterStart(Length.ofMonths(more));
    };
  }

  private Rounding rounding() {
    return switch (chance.below(4)) {
      case 0 -> new Rounding.EndOf(chance.one(Rounding.Period.values()));
      case 1 -> new Rounding.DayOfMonth(1 + chance.below(31), chance.toss());
      case 2 -> new Rounding.NextSlot(List.of(dates.slot()));
      default -> new Rounding.AllowedWeekday();
    };
  }
}
