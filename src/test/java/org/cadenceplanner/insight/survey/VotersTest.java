package org.cadenceplanner.insight.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;

/// Who is asked in a survey.
class VotersTest {

  @Test
  void namesStandBetweenCommasAndEndsOfLines() {
    assertThat(Voters.names(" Ann Example, Bob <bob@example.org>\n\n Eve ,, "))
        .containsExactly("Ann Example", "Bob <bob@example.org>", "Eve");
    assertThat(Voters.names(" \n,")).isEmpty();
    assertThat(Voters.parse("Ann, Bob <Bob@example.org>"))
        .extracting(voter -> voter.name() + " " + voter.address().orElse("-"))
        .containsExactly("Ann -", "Bob bob@example.org");
  }

  @Test
  void whatIsNoNameIsRefused() {
    assertThatThrownBy(() -> Voters.parse("Ann, ??"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("found '??'; allowed: names with commas between");
  }

  @Test
  void thePeopleOfAPlanAreItsVotersUnlessTheyAreTheUsualOnes() {
    Plan plan = Plans.of(Scenarios.every(6)).plan();
    List<Person> people = List.of(new Person("Ann", 30, 4), new Person("--", 30, 4));

    assertThat(Voters.among(plan)).isEmpty();
    assertThat(Voters.among(plan.withLoad(Load.usual().withPeople(people))))
        .extracting(Voter::name)
        .containsExactly("Ann");
  }
}
