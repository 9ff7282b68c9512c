package org.cadenceplanner.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Amendment;
import org.cadenceplanner.plan.Anchor;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Gap;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.plan.Pin;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SkippedSlot;
import org.cadenceplanner.plan.Slip;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.plan.VersionTemplate;
import org.cadenceplanner.plan.WeekOfMonth;
import org.cadenceplanner.plan.YearlySlot;

/// Scenarios as a test says them: `Scenarios.every(8).from("4.11", "2018-07-10")`.
///
/// Where a test says nothing, every day is allowed, support is 18 + 18 months, and there are no
/// milestones.
public final class Scenarios {
  private final Cadence cadence;
  private final List<Era> eras = new ArrayList<>();
  private final List<SkippedSlot> skipped = new ArrayList<>();
  private final List<Pin> pins = new ArrayList<>();
  private final List<Milestone> milestones = new ArrayList<>();
  private String name = "tested";
  private Optional<List<Person>> people = Optional.empty();
  private Anchor anchor = new Anchor(Version.of("4.11"), LocalDate.of(2018, 7, 10));
  private Optional<VersionTemplate> versions = Optional.empty();
  private SupportScheme support = Schemes.months(18, 18);
  private DatePolicy dates = Dates.everyDay().policy();

  private final List<Amendment> amendments = new ArrayList<>();
  private Slip slip = Slip.ANCHORED;
  private Gap gap = Gap.NONE;

  private Scenarios(Cadence cadence) {
    this.cadence = cadence;
  }

  public static Scenarios every(int months) {
    return every(Length.ofMonths(months));
  }

  public static Scenarios every(Length interval) {
    return new Scenarios(new Cadence.Every(interval));
  }

  public static Scenarios alternating(String... intervals) {
    return new Scenarios(
        new Cadence.Every(
            Stream.of(intervals).map(text -> Length.parse(text).orElseThrow()).toList()));
  }

  public static Scenarios following(String scenario, int number, Optional<Length> later) {
    return new Scenarios(new Cadence.Following(scenario, number, later));
  }

  public static Scenarios yearly(YearlySlot... slots) {
    return new Scenarios(new Cadence.Yearly(List.of(slots)));
  }

  public static YearlySlot on(int month, int day) {
    return new YearlySlot.OnDay(MonthDay.of(month, day));
  }

  public static YearlySlot on(WeekOfMonth week, DayOfWeek weekday, Month month) {
    return new YearlySlot.OnWeekday(week, weekday, month);
  }

  public Scenarios named(String text) {
    name = text;
    return this;
  }

  public Scenarios people(Person... those) {
    people = Optional.of(List.of(those));
    return this;
  }

  public Scenarios from(String version, String date) {
    anchor = new Anchor(Version.of(version), LocalDate.parse(date));
    return this;
  }

  public Scenarios versions(String template) {
    versions = Optional.of(new VersionTemplate(template));
    return this;
  }

  public Scenarios support(SupportScheme scheme) {
    support = scheme;
    return this;
  }

  public Scenarios dates(Dates policy) {
    dates = policy.policy();
    return this;
  }

  public Scenarios milestone(String name, Length before) {
    milestones.add(new Milestone(name, before, Optional.empty()));
    return this;
  }

  public Scenarios milestone(Milestone milestone) {
    milestones.add(milestone);
    return this;
  }

  public Scenarios row(String name, Length before, Length every, Optional<Integer> times) {
    milestones.add(new Milestone(name, before, Optional.of(new Milestone.Repeat(every, times))));
    return this;
  }

  public Scenarios era(Eras era) {
    eras.add(era.era());
    return this;
  }

  public Scenarios slips(Slip mode) {
    slip = mode;
    return this;
  }

  /// Releases at least so many months apart.
  public Scenarios apart(int months) {
    gap = new Gap(Optional.of(Length.ofMonths(months)), Optional.empty());
    return this;
  }

  public Scenarios apart(Gap bounds) {
    gap = bounds;
    return this;
  }

  public Scenarios amended(String decided, SupportScheme scheme, String... releases) {
    amendments.add(
        new Amendment(
            LocalDate.parse(decided), Stream.of(releases).map(Version::of).toList(), scheme, ""));
    return this;
  }

  public Scenarios skipping(String version, int slots) {
    skipped.add(new SkippedSlot(Version.of(version), slots, List.of()));
    return this;
  }

  public Scenarios pinned(String version, String date) {
    return pinned(version, date, "by hand");
  }

  public Scenarios pinned(String version, String date, String reason) {
    pins.add(new Pin(Version.of(version), LocalDate.parse(date), reason));
    return this;
  }

  public Scenario scenario() {
    return new Scenario(
        name,
        anchor,
        new Rules(cadence, slip, gap, versions, support, dates, milestones),
        eras,
        amendments,
        skipped,
        pins,
        people);
  }

  /// The slots from the anchor's on, as many as asked for.
  List<Slot> slots(int number) {
    Slots walk = new Slots(scenario(), Facts.NONE);
    List<Slot> slots = new ArrayList<>(List.of(walk.current()));
    while (slots.size() < number) {
      slots.add(walk.next());
    }
    return slots;
  }

  /// The slots that are due before a day.
  List<Slot> slotsBefore(LocalDate end) {
    Slots walk = new Slots(scenario(), Facts.NONE);
    return Stream.iterate(walk.current(), slot -> slot.due().isBefore(end), _ -> walk.next())
        .toList();
  }

  /// The slots from the anchor's on, each as `4.12 2019-03-10`.
  public List<String> slotsInWords(int number) {
    return slots(number).stream().map(slot -> slot.version() + " " + slot.due()).toList();
  }
}
