package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.junit.jupiter.api.Test;

/// What the line of the branches that people can look after is called in panels side by side.
class CapacityTest {
  private static final Person FOUR = new Person("Ann", 60, 4);
  private static final Person EIGHT = new Person("Bob", 60, 8);

  @Test
  void panelsOfTheSamePeopleSayWhoTheyAre() {
    assertThat(words(story(FOUR), story(FOUR))).isEqualTo("one person can look after 4");
    assertThat(words(story(FOUR, EIGHT))).isEqualTo("2 people can look after 12");
  }

  @Test
  void panelsOfOthersSayAllTheNumbersOnce() {
    assertThat(words(story(FOUR), story(EIGHT))).isEqualTo("people can look after 4 or 8");
    assertThat(words(story(EIGHT), story(FOUR), story(FOUR, FOUR)))
        .isEqualTo("people can look after 8 or 4");
  }

  @Test
  void aPanelThatNamesNobodyLeavesItToTheOthers() {
    assertThat(words(story(), story(FOUR))).isEqualTo("one person can look after 4");
  }

  private static String words(BranchStory... stories) {
    return Capacity.words(List.of(stories));
  }

  private static BranchStory story(Person... people) {
    Schedule schedule = Plans.of(Scenarios.every(8).people(people)).schedule();
    return BranchStory.of(schedule, schedule.horizon().first(), schedule.horizon().end());
  }
}
