package org.cadenceplanner.plan;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What no plan can hold, and what people are told about it.
class RefusalsTest {
  private static final LocalDate DAY = LocalDate.of(2018, 7, 10);
  private static final LocalDate TOO_EARLY = LocalDate.of(1899, 12, 31);
  private static final LocalDate TOO_LATE = LocalDate.of(2101, 1, 1);
  private static final Version VERSION = Version.of("4.12");
  private static final Length ZERO = Length.ofMonths(0);
  private static final Length MONTH = Length.ofMonths(1);
  private static final SupportScheme NO_SUPPORT = SupportScheme.alike(List.of());
  private static final Milestone FREEZE =
      new Milestone("freeze", Length.ofWeeks(9), Optional.empty());
  private static final Rules RULES =
      new Rules(
          new Cadence.Every(Length.ofMonths(8)),
          Optional.empty(),
          SupportScheme.alike(List.of()),
          DatePolicy.usual(),
          List.of());

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void refuses(String message, ThrowingCallable making) {
    assertThatIllegalArgumentException().isThrownBy(making).withMessageContaining(message);
  }

  static Stream<Arguments> refuses() {
    return Stream.of(
            days(), lengths(), policies(), names(), figures(), limits(), backports(), ends())
        .flatMap(s -> s);
  }

  private static Stream<Arguments> days() {
    return Stream.of(
        refusal("31 Dec 1899; allowed: a day from", () -> new Anchor(VERSION, TOO_EARLY)),
        refusal("1 Jan 2101; allowed: a day from", () -> new Pin(VERSION, TOO_LATE, "")),
        refusal("1 Jan 2101", () -> new HistoricRelease(VERSION, TOO_LATE, Map.of())),
        refusal("1 Jan 2101", () -> new HistoricEnd.OnDay(TOO_LATE)),
        refusal("1 Dec 1899", () -> new HistoricEnd.InMonth(YearMonth.of(1899, 12))),
        refusal("1 Jan 2101", () -> era(Optional.of(TOO_LATE), List.of())),
        refusal("31 Dec 1899", () -> new Event.Dated("summit", TOO_EARLY, DAY, 0, 0)),
        refusal("2018 to 2017; allowed: a first year", () -> new Horizon(2018, 2017)),
        refusal("1899 to 1950", () -> new Horizon(1899, 1950)),
        refusal("2050 to 12050", () -> new Horizon(2050, 12_050)),
        refusal("101 years; allowed: at most 100", () -> new Horizon(1950, 2050)));
  }

  private static Stream<Arguments> lengths() {
    return Stream.of(
        refusal("0 months; allowed: 1 or more", () -> new Cadence.Every(ZERO)),
        refusal("0 months; allowed: 1 or more", () -> new Cadence.Every(List.of(MONTH, ZERO))),
        refusal("0 months; allowed: 1 or more", () -> followingAfter(ZERO)),
        refusal("0 months; allowed: 1 or more", () -> new Gap(Optional.of(ZERO), Optional.empty())),
        refusal("0 months; allowed: 1 or more", () -> new Gap(Optional.empty(), Optional.of(ZERO))),
        refusal("0 months; allowed: 1 day or more", () -> new PastInterval(VERSION, ZERO)),
        refusal("0 months; allowed: 1 or more", () -> new End.AfterRelease(ZERO)),
        refusal("0 months; allowed: 1 or more", () -> new End.AfterStart(ZERO)),
        refusal("0 months", () -> new Milestone("freeze", ZERO, Optional.empty())),
        refusal("0 months", () -> new Milestone.Repeat(ZERO, Optional.empty())),
        refusal("0 times", () -> new Milestone.Repeat(Length.ofWeeks(1), Optional.of(0))),
        refusal("101 times", () -> new Milestone.Repeat(Length.ofWeeks(1), Optional.of(101))),
        refusal("0 skipped slots", () -> new SkippedSlot(VERSION, 0, List.of())),
        refusal("101 skipped slots", () -> new SkippedSlot(VERSION, 101, List.of())));
  }

  private static Stream<Arguments> policies() {
    return Stream.of(
        refusal("no weekdays", () -> policy(Set.of(), 30)),
        refusal("-1 days at most", () -> policy(EnumSet.allOf(DayOfWeek.class), -1)),
        refusal("367 days at most", () -> policy(EnumSet.allOf(DayOfWeek.class), 367)),
        refusal("a share of 0.0", () -> new Blocking.AtLeast(0)),
        refusal("a share of 1.1", () -> new Blocking.AtLeast(1.1)),
        refusal("a share of NaN", () -> new Blocking.AtLeast(Double.NaN)),
        refusal("a weight of 0", () -> new WeightedCalendar("gb", 0)),
        refusal("a weight of 1001", () -> new WeightedCalendar("gb", 1_001)),
        refusal("calendar 'GB' stands twice; allowed: each once", () -> policy("gb", "GB")),
        refusal("calendar 'gb' stands twice", () -> policy("gb", "us", "gb")),
        refusal("not before the first", () -> new Event.Dated("x", DAY, DAY.minusDays(1), 0, 0)),
        refusal("-1 days before", () -> new Event.Dated("x", DAY, DAY, -1, 0)),
        refusal("367 after", () -> new Event.NamedHoliday("x", "gb", "Easter", 0, 367)),
        refusal("a holiday without a name", () -> new Event.NamedHoliday("x", "gb", " ", 0, 0)),
        refusal("no slots", () -> new Cadence.Yearly(List.of())),
        refusal("the same slot twice", () -> new Cadence.Yearly(List.of(slot(), slot()))));
  }

  private static Stream<Arguments> names() {
    return Stream.of(
        refusal("a milestone without", () -> new Milestone(" ", ZERO, Optional.empty())),
        refusal("0 months", () -> new Longer(ZERO, List.of(), List.of())),
        refusal("neither ranges", () -> new Longer(Length.ofWeeks(1), List.of(), List.of())),
        refusal("two milestones", () -> era(Optional.empty(), List.of(FREEZE, FREEZE))),
        refusal("two milestones", () -> RULES.withMilestones(List.of(FREEZE, FREEZE))),
        refusal("a phase without a name", () -> phase(" ")),
        refusal("two phases", () -> new ReleaseClass("x", List.of(phase("a"), phase("a")))),
        refusal(
            "two phases",
            () ->
                new ReleaseClass(
                    "x",
                    List.of(new EarlyPhase("a", false, Length.ofWeeks(8))),
                    List.of(phase("a")))),
        refusal("0 months", () -> new EarlyPhase("beta", false, ZERO)),
        refusal("a phase without", () -> new EarlyPhase(" ", false, Length.ofWeeks(8))),
        refusal("a class without a name", () -> new ReleaseClass("", List.of())),
        refusal("a scenario without a name", () -> scenario(" ", List.of(), List.of())),
        refusal("pinned twice", () -> pinned(pin(), pin())),
        refusal("skipped twice", () -> scenario("x", List.of(), List.of(skip(), skip()))),
        refusal("eras from 4.12, 4.12", () -> scenario("x", List.of(era(), era()), List.of())),
        refusal("a plan without a name", () -> plan(" ", scenario("x", List.of(), List.of()))),
        refusal("no scenarios", () -> plan("Xen")),
        refusal("calendar 'GB/Eng' stands twice", () -> heeding("gb/eng", "GB/Eng")),
        refusal(
            "scenario 'x' stands twice",
            () ->
                plan(
                    "Xen",
                    scenario("x", List.of(), List.of()),
                    scenario("x", List.of(), List.of()))));
  }

  private static Stream<Arguments> limits() {
    return Stream.of(
        refusal("at most 0 branches; allowed: 1 to 100", () -> most(0, "full")),
        refusal("at most 101 branches", () -> most(101, "full")),
        refusal("-1 holiday seasons; allowed: 0 to 100", () -> new Limit.MostHolidaySeasons(-1)),
        refusal("0 months; allowed: 1 day", () -> new Limit.LeastOverlap(Optional.empty(), ZERO)),
        refusal("101 limits; allowed: at most 100", () -> limited(nCopies(101, seasons()))),
        refusal("the phase 'full', which no scenario has", () -> limited(List.of(most(4, "full")))),
        refusal(
            "the class 'LTS', which no scenario has; allowed: release",
            () -> limited(List.of(overlap("LTS")))));
  }

  private static Stream<Arguments> backports() {
    return Stream.of(
        refusal("the commit '1A2B3C4'; allowed: 7 to 40", () -> assigned("1A2B3C4", "Jan")),
        refusal("assigned to nobody; allowed: a name", () -> assigned("1a2b3c4", " ")),
        refusal(
            "not wanted without a reason; allowed: a reason",
            () -> new MarkedBackport.Mark.NotWanted("")),
        refusal(
            "1001 backports; allowed: at most 1000",
            () -> plan("Xen", scenario("x", List.of(), List.of())).withBackports(backports(1_001))),
        refusal("a backport assigned to nobody", () -> new MarkedBackport.Mark.AssignedTo("")),
        refusal(
            "backport '1a2b3c4d' to 4.11 stands twice",
            () ->
                plan("Xen", scenario("x", List.of(), List.of()))
                    .withBackports(List.of(assigned("1a2b3c4", "a"), assigned("1a2b3c4d", "b")))));
  }

  private static Stream<Arguments> ends() {
    End open = new End.Unknown();
    return Stream.of(
        refusal("0 months; allowed: 1 or more", () -> graceOf(ZERO)),
        refusal("release 0; allowed: 1 to 100", () -> End.Successor.ofAny(0)),
        refusal("101 releases more; allowed: 0 to 100", () -> further(101)),
        refusal("101 years; allowed: 0 to 100", () -> onNewYear(101)),
        refusal("1 end; allowed: two", () -> new End.Earliest(List.of(open))),
        refusal("1 end; allowed: two", () -> new End.Latest(List.of(open))),
        refusal("an end rounded twice", () -> rounded(rounded(open))),
        refusal("no slots", () -> new Rounding.NextSlot(List.of())),
        refusal("no versions", () -> new ClassRule.Listed(List.of())),
        refusal("neither months nor years", () -> new ClassRule.Due(Set.of(), Optional.empty())),
        refusal("no class 'LTS'", () -> NO_SUPPORT.withAssigned(List.of(rule("LTS")))),
        refusal("no versions", () -> new Amendment(DAY, List.of(), NO_SUPPORT, "")));
  }

  private static MarkedBackport assigned(String commit, String person) {
    return new MarkedBackport(
        commit, Version.of("4.11"), new MarkedBackport.Mark.AssignedTo(person));
  }

  private static List<MarkedBackport> backports(int count) {
    return IntStream.range(0, count).mapToObj(i -> assigned("%07x".formatted(i), "Jan")).toList();
  }

  private static Cadence followingAfter(Length later) {
    return new Cadence.Following("x", 1, Optional.of(later));
  }

  private static End graceOf(Length grace) {
    return new End.Successor(1, Optional.empty(), 0, Optional.of(grace));
  }

  private static End further(int releases) {
    return new End.Successor(1, Optional.empty(), releases, Optional.empty());
  }

  private static End onNewYear(int years) {
    return new End.OnDay(MonthDay.of(1, 1), years, false);
  }

  private static End rounded(End end) {
    return new End.Rounded(end, new Rounding.EndOf(Rounding.Period.MONTH));
  }

  private static ClassRule rule(String releaseClass) {
    return new ClassRule(releaseClass, new ClassRule.FirstOfYear());
  }

  private static Pin pin() {
    return new Pin(VERSION, DAY, "");
  }

  private static Scenario pinned(Pin... pins) {
    return scenario("x", List.of(), List.of()).withPins(List.of(pins));
  }

  private static Limit most(int branches, String phase) {
    return new Limit.MostBranches(branches, Optional.of(phase));
  }

  private static Limit overlap(String releaseClass) {
    return new Limit.LeastOverlap(Optional.of(releaseClass), Length.ofMonths(12));
  }

  private static Limit seasons() {
    return new Limit.MostHolidaySeasons(1);
  }

  private static Plan limited(List<Limit> limits) {
    return plan("Xen", scenario("x", List.of(), List.of())).withLimits(limits);
  }

  private static Stream<Arguments> figures() {
    return Stream.of(
        refusal("745.0 hours", () -> new Person("x", 745, 4)),
        refusal("NaN hours", () -> new Person("x", Double.NaN, 4)),
        refusal("-1 branches", () -> new Person("x", 60, -1)),
        refusal("-1.0; allowed", () -> load(-1, 0.35)),
        refusal("NaN; allowed", () -> load(Double.NaN, 0.35)),
        refusal("a share of 1.5", () -> load(19, 1.5)),
        refusal("0 months; allowed: 1 day", () -> Load.usual().withPointReleaseEvery(ZERO)),
        refusal("-1.0; allowed", () -> Load.usual().withBackportsInSecuritySupport(-1)),
        refusal("-1.0; allowed", () -> Load.usual().withHoursPerBackport(-1)),
        refusal("-1.0; allowed", () -> Load.usual().withHoursPerSecurityBackport(-1)),
        refusal("-1.0; allowed", () -> Load.usual().withHoursPerRelease(-1)),
        refusal("-1.0; allowed", () -> Load.usual().withHoursPerPointRelease(-1)));
  }

  private static Arguments refusal(String message, ThrowingCallable making) {
    return arguments(message, making);
  }

  private static YearlySlot slot() {
    return new YearlySlot.OnDay(MonthDay.of(4, 1));
  }

  private static Phase phase(String name) {
    return new Phase(name, true, new End.AfterRelease(Length.ofMonths(18)));
  }

  private static SkippedSlot skip() {
    return new SkippedSlot(VERSION, 1, List.of());
  }

  private static DatePolicy policy(Set<DayOfWeek> weekdays, int atMost) {
    return new DatePolicy(
        weekdays,
        Optional.empty(),
        new Blocking.Any(),
        List.of(),
        List.of(),
        Direction.LATER,
        atMost);
  }

  private static DatePolicy policy(String... calendars) {
    return new DatePolicy(
        EnumSet.allOf(DayOfWeek.class),
        Optional.of(weighted(calendars)),
        new Blocking.Any(),
        List.of(),
        List.of(),
        Direction.LATER,
        30);
  }

  private static Era era() {
    return era(Optional.empty(), List.of());
  }

  private static Era era(Optional<LocalDate> anchor, List<Milestone> milestones) {
    return Era.asBefore(VERSION).withAnchor(anchor).withMilestones(Optional.of(milestones));
  }

  private static Scenario scenario(String name, List<Era> eras, List<SkippedSlot> skipped) {
    return new Scenario(
        name, new Anchor(VERSION, DAY), RULES, eras, skipped, List.of(), Optional.empty());
  }

  private static Plan plan(String name, Scenario... scenarios) {
    return plan(name, List.of(), scenarios);
  }

  private static Plan heeding(String... calendars) {
    return plan("Xen", weighted(calendars), scenario("x", List.of(), List.of()));
  }

  private static List<WeightedCalendar> weighted(String... calendars) {
    return Stream.of(calendars).map(id -> new WeightedCalendar(id, 1)).toList();
  }

  private static Plan plan(String name, List<WeightedCalendar> calendars, Scenario... scenarios) {
    return new Plan(
        name,
        Optional.empty(),
        Optional.empty(),
        new Horizon(2017, 2024),
        false,
        List.of(),
        calendars,
        Load.usual(),
        List.of(scenarios));
  }

  private static Load load(double backports, double share) {
    return new Load(backports, 10, share, 0.5, 1.5, 120, 8, Length.ofMonths(4), List.of());
  }
}
