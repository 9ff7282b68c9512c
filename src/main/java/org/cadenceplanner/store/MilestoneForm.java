package org.cadenceplanner.store;

import static org.cadenceplanner.store.SimpleForms.LENGTH;
import static org.cadenceplanner.store.SimpleForms.MILESTONE_NAME;
import static org.cadenceplanner.store.SimpleForms.whole;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Longer;
import org.cadenceplanner.plan.Milestone;

/// How milestones are written.
final class MilestoneForm {
  private static final Form<Milestone.Repeat> REPEAT =
      Form.object("{\"every\": \"1 week\", \"times\": 6}", MilestoneForm::repeat);

  private static final Form<Longer> LONGER =
      Form.object("{\"by\": \"1 week\", \"events\": […]}", MilestoneForm::longer);

  private static final Form<Milestone> MILESTONE =
      Form.object("{\"name\": \"Code freeze\", \"before\": \"9 weeks\"}", MilestoneForm::milestone);

  static final Form<List<Milestone>> MILESTONES = MILESTONE.listWithDistinct("name");

  private MilestoneForm() {}

  private static Optional<Milestone> milestone(ObjectReader in) {
    Supplier<String> name = in.required("name", MILESTONE_NAME);
    Supplier<Length> before = in.required("before", LENGTH);
    Supplier<Optional<Milestone.Repeat>> repeat = in.optional("repeat", REPEAT);
    Supplier<Optional<Longer>> longer = in.optional("longer", LONGER);
    Supplier<Optional<DatePolicy>> dates = in.optional("dates", DatesForm.DATES);
    return in.build(
        () -> new Milestone(name.get(), before.get(), repeat.get(), longer.get(), dates.get()));
  }

  private static Optional<Milestone.Repeat> repeat(ObjectReader in) {
    Supplier<Length> every = in.required("every", LENGTH);
    Supplier<Optional<Integer>> times = in.optional("times", whole(1, Milestone.Repeat.MOST));
    return in.build(() -> new Milestone.Repeat(every.get(), times.get()));
  }

  private static Optional<Longer> longer(ObjectReader in) {
    Supplier<Length> by = in.required("by", LENGTH);
    Supplier<List<BlockedRange>> ranges = in.optional("ranges", DatesForm.RANGES, List.of());
    Supplier<List<Event>> events = in.optional("events", DatesForm.EVENTS, List.of());
    return in.build(() -> new Longer(by.get(), ranges.get(), events.get()));
  }
}
