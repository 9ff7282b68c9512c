package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.insight.PendingList.Entry;
import org.cadenceplanner.plan.MarkedBackport;
import org.cadenceplanner.plan.MarkedBackport.Mark;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void whatIsNotWantedNeedsNobody() {
    assertThat(LIST.unassigned().entries()).containsExactly(LIST.entries().get(1));
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
