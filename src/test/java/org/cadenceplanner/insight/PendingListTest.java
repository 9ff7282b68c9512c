package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.insight.PendingList.Entry;
import org.cadenceplanner.insight.PendingList.Filter;
import org.cadenceplanner.plan.MarkedBackport;
import org.cadenceplanner.plan.MarkedBackport.Mark;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What branches wait for, and what was agreed on for it.
final class PendingListTest {
  private static final String CLOCK = "1a2b3c4d5e6f" + "0".repeat(28);
  private static final String HOLE = "5e6f7a8b9c0d" + "0".repeat(28);
  private static final PendingList LIST =
      new PendingList(
          List.of(
              entry("4.10", CLOCK, "Mend the Clock", Optional.of(new Mark.AssignedTo("Jan"))),
              entry("4.11", CLOCK, "Mend the Clock", Optional.empty()),
              entry("4.11", HOLE, "Close the hole", Optional.of(new Mark.NotWanted("too late")))));

  private static Entry entry(String branch, String id, String subject, Optional<Mark> mark) {
    PendingBackport backport =
        new PendingBackport(
            id,
            LocalDate.of(2018, 7, 1),
            "Ada",
            subject,
            false,
            PendingBackport.Reason.ASKED,
            "4.10+");
    return new Entry("stable-" + branch, Version.of(branch), backport, mark);
  }

  @ParameterizedTest
  @CsvSource({
    "'',3",
    "clock,2",
    "' MEND  clock ',2",
    "clock hole,0",
    "stable-4.11,2",
    "1a2b3c,2",
    "jan,1",
    "too late,1",
    "ada,3",
    "4.10+,3"
  })
  void allWordsHaveToBeThereSomewhere(String words, int found) {
    assertThat(LIST.with(words).entries()).hasSize(found);
  }

  @Test
  void whatIsPendingIsSaidWithWhyAndSinceWhen() {
    PendingBackport clock = LIST.entries().getFirst().backport();
    assertThat(PendingInWords.commit(clock.id())).isEqualTo("1a2b3c4d5e6f");
    assertThat(PendingInWords.subject(clock)).isEqualTo("Mend the Clock");
    assertThat(PendingInWords.whyAndAge(clock, LocalDate.of(2018, 7, 13)))
        .isEqualTo("asked for: 4.10+, 12 days old");
    PendingBackport hole =
        new PendingBackport(
            HOLE, clock.day(), "Ada", "Close it", true, PendingBackport.Reason.FIXES, CLOCK);
    assertThat(PendingInWords.subject(hole)).isEqualTo("Close it (security)");
    assertThat(PendingInWords.why(hole)).isEqualTo("fixes 1a2b3c4d5e6f");
    assertThat(PendingInWords.title("stable-4.10", 3)).isEqualTo("stable-4.10: 3 pending");
  }

  @Test
  void whatIsLaterThanTodayIsLeftOutAndCountedByItself() {
    PendingList.Filter all =
        new PendingList.Filter(List.of(), Optional.empty(), false, Optional.empty(), true);
    LocalDate before = LocalDate.of(2018, 6, 30);

    assertThat(LIST.filtered(all, before).entries()).isEmpty();
    assertThat(LIST.later(all, before)).isEqualTo(LIST);
    assertThat(LIST.filtered(all, before.plusDays(1))).isEqualTo(LIST);
    assertThat(LIST.later(all, before.plusDays(1)).entries()).isEmpty();
  }

  @Test
  void whatIsNotWantedNeedsNobody() {
    assertThat(LIST.unassigned().entries()).containsExactly(LIST.entries().get(1));
  }

  static List<Arguments> filters() {
    List<Version> all = List.of();
    Optional<String> anyone = Optional.empty();
    Optional<Integer> anyAge = Optional.empty();
    return List.of(
        Arguments.of("all that are wanted", new Filter(all, anyone, false, anyAge, false), 2),
        Arguments.of("those not wanted, too", new Filter(all, anyone, false, anyAge, true), 3),
        Arguments.of(
            "of 4.10", new Filter(List.of(Version.of("4.10")), anyone, false, anyAge, false), 1),
        Arguments.of("Jan's", new Filter(all, Optional.of("jan"), false, anyAge, false), 1),
        Arguments.of("security", new Filter(all, anyone, true, anyAge, false), 0),
        Arguments.of("over 9 days", new Filter(all, anyone, false, Optional.of(9), false), 2),
        Arguments.of("over 10 days", new Filter(all, anyone, false, Optional.of(10), false), 0));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("filters")
  void whatIsLookedAtMayBeNarrowed(String words, Filter filter, int found) {
    assertThat(LIST.filtered(filter, LocalDate.of(2018, 7, 11)).entries()).as(words).hasSize(found);
  }

  @Test
  void theFirstDigitsOfItsNameFindACommitOnEachBranch() {
    assertThat(LIST.of("1a2b3c").entries()).hasSize(2);
    assertThat(LIST.of("2b3c").entries()).isEmpty();
    assertThat(LIST.byBranch()).containsOnlyKeys("stable-4.10", "stable-4.11");
  }

  @Test
  void whatARepositoryHasPendingComesWithWhatWasAgreedOnForItsBranch() {
    StableBranch bare = Repositories.branch("4.11", "2018-07-10", List.of());
    StableBranch waiting =
        new StableBranch(
            bare.name(),
            bare.version(),
            bare.left(),
            bare.released(),
            List.of(),
            List.of(),
            List.of(),
            true,
            List.of(LIST.entries().get(1).backport(), LIST.entries().getLast().backport()));
    Mark late = new Mark.NotWanted("too late");
    List<MarkedBackport> marks =
        List.of(
            new MarkedBackport(CLOCK, Version.of("4.10"), new Mark.AssignedTo("Jan")),
            new MarkedBackport(HOLE, Version.of("4.11"), late));
    assertThat(PendingList.of(Repositories.of(waiting), marks).entries())
        .extracting(Entry::branch, Entry::mark)
        .containsExactly(
            tuple("stable-4.11", Optional.empty()), tuple("stable-4.11", Optional.of(late)));
  }

  @Test
  void whatIsAgreedOnAnewReplacesWhatWas() {
    Plan plan = Samples.read("xen-2018");
    PendingList first = new PendingList(List.of(LIST.entries().getFirst()));
    Mark eva = new Mark.AssignedTo("Eva");
    Plan twice = first.marked(first.marked(plan, new Mark.AssignedTo("Jan")), eva);
    assertThat(twice.backports())
        .containsExactly(new MarkedBackport(CLOCK, Version.of("4.10"), eva));
  }

  @Test
  void whatWasAgreedOnIsTakenBackForItsBranchAlone() {
    Plan plan =
        Samples.read("xen-2018")
            .withBackports(
                List.of(
                    new MarkedBackport("1a2b3c4", Version.of("4.10"), new Mark.AssignedTo("Jan")),
                    new MarkedBackport(CLOCK, Version.of("4.11"), new Mark.AssignedTo("Eva"))));
    PendingList first = new PendingList(List.of(LIST.entries().getFirst()));
    assertThat(first.unmarked(plan).backports())
        .extracting(MarkedBackport::branch)
        .containsExactly(Version.of("4.11"));
    assertThat(LIST.unmarked(plan).backports()).isEmpty();
    assertThat(LIST.unmarked(first.marked(plan, new Mark.NotWanted("old"))).backports()).isEmpty();
  }
}
