package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;
import static org.cadenceplanner.store.SimpleForms.CLASS_NAME;
import static org.cadenceplanner.store.SimpleForms.LENGTH;
import static org.cadenceplanner.store.SimpleForms.NAME;
import static org.cadenceplanner.store.SimpleForms.whole;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Limit;

/// How a limit is written: one member says what kind it is, another may say what it is on.
final class LimitForm {
  private static final List<String> KINDS =
      List.of("mostBranches", "noReleaseIn", "leastOverlap", "mostHolidaySeasons");

  private static final Form<Limit> LIMIT =
      Form.object(
          List.of("{\"mostBranches\": 4}", "{\"mostHolidaySeasons\": 1}"), LimitForm::limit);

  /// The limits of a plan.
  static final Form<List<Limit>> LIMITS = atMost(LIMIT.list());

  private LimitForm() {}

  private static Form<List<Limit>> atMost(Form<List<Limit>> list) {
    return new Form<>(
        list.says(),
        value -> {
          if (value.elements().size() > Limit.MOST) {
            value.report(tr("%s elements", value.elements().size()), tr("at most %s", Limit.MOST));
            return Optional.empty();
          }
          return list.read(value);
        });
  }

  private static Optional<Limit> limit(ObjectReader in) {
    in.requireOneOf(KINDS);
    in.knows(KINDS);
    return switch (KINDS.stream().filter(in::has).findFirst().orElse("")) {
      case "noReleaseIn" -> noReleaseIn(in);
      case "leastOverlap" -> leastOverlap(in);
      case "mostHolidaySeasons" -> mostHolidaySeasons(in);
      case "mostBranches" -> mostBranches(in);
      default -> Optional.empty();
    };
  }

  private static Optional<Limit> mostBranches(ObjectReader in) {
    Supplier<Integer> most = in.required("mostBranches", whole(1, Limit.MOST_OF_A_LIMIT));
    Supplier<Optional<String>> phase = in.optional("phase", NAME);
    return in.build(() -> new Limit.MostBranches(most.get(), phase.get()));
  }

  private static Optional<Limit> noReleaseIn(ObjectReader in) {
    Supplier<BlockedRange> range = in.required("noReleaseIn", DatesForm.RANGE);
    return in.build(() -> new Limit.NoReleaseIn(range.get()));
  }

  private static Optional<Limit> leastOverlap(ObjectReader in) {
    Supplier<Length> least = in.required("leastOverlap", LENGTH);
    Supplier<Optional<String>> releaseClass = in.optional("class", CLASS_NAME);
    return in.build(() -> new Limit.LeastOverlap(releaseClass.get(), least.get()));
  }

  private static Optional<Limit> mostHolidaySeasons(ObjectReader in) {
    Supplier<Integer> most = in.required("mostHolidaySeasons", whole(0, Limit.MOST_OF_A_LIMIT));
    return in.build(() -> new Limit.MostHolidaySeasons(most.get()));
  }
}
