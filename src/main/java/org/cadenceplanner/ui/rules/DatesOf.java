package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.ui.fx.ListChanges;

/// Whose days a date policy is about.
sealed interface DatesOf {
  /// The policy; empty where there is none of its own.
  Optional<DatePolicy> in(Rules rules);

  /// What a policy of its own is at first.
  DatePolicy first(Rules rules);

  Rules with(Rules rules, Optional<DatePolicy> dates);

  /// What falls on the days: `release`, `end`, `Code freeze`.
  String thing(Rules rules);

  /// Whose steps the Edit menu says they are; nothing where that is plain.
  String whose(Rules rules);

  record Releases() implements DatesOf {
    @Override
    public Optional<DatePolicy> in(Rules rules) {
      return Optional.of(rules.dates());
    }

    @Override
    public DatePolicy first(Rules rules) {
      return rules.dates();
    }

    @Override
    public Rules with(Rules rules, Optional<DatePolicy> dates) {
      return dates.map(rules::withDates).orElse(rules);
    }

    @Override
    public String thing(Rules rules) {
      return tr("release");
    }

    @Override
    public String whose(Rules rules) {
      return "";
    }
  }

  record Ends() implements DatesOf {
    @Override
    public Optional<DatePolicy> in(Rules rules) {
      return rules.support().dates();
    }

    @Override
    public DatePolicy first(Rules rules) {
      return DatePolicy.usual();
    }

    @Override
    public Rules with(Rules rules, Optional<DatePolicy> dates) {
      return rules.withSupport(rules.support().withDates(dates));
    }

    @Override
    public String thing(Rules rules) {
      return tr("end");
    }

    @Override
    public String whose(Rules rules) {
      return tr("Ends");
    }
  }

  /// The days of a milestone; there is none while its row is on its way out of the window.
  ///
  /// @param number the milestone's place in the rules
  record OneMilestone(int number) implements DatesOf {
    @Override
    public Optional<DatePolicy> in(Rules rules) {
      return milestone(rules).flatMap(Milestone::dates);
    }

    /// That of the releases, by which it goes so far; it has no slot to skip.
    @Override
    public DatePolicy first(Rules rules) {
      DatePolicy dates = rules.dates();
      return dates.direction() == Direction.SKIP ? dates.withDirection(Direction.LATER) : dates;
    }

    @Override
    public Rules with(Rules rules, Optional<DatePolicy> dates) {
      List<Milestone> all = rules.milestones();
      return milestone(rules)
          .map(now -> ListChanges.with(all, number, now.withDates(dates)))
          .map(rules::withMilestones)
          .orElse(rules);
    }

    @Override
    public String thing(Rules rules) {
      return milestone(rules).map(Milestone::name).orElse("");
    }

    @Override
    public String whose(Rules rules) {
      return thing(rules);
    }

    private Optional<Milestone> milestone(Rules rules) {
      return rules.milestones().stream().skip(number).findFirst();
    }
  }
}
