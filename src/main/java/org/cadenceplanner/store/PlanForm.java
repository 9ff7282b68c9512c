package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;
import static org.cadenceplanner.store.SimpleForms.CALENDAR_NAME;
import static org.cadenceplanner.store.SimpleForms.DAY;
import static org.cadenceplanner.store.SimpleForms.FLAG;
import static org.cadenceplanner.store.SimpleForms.LENGTH;
import static org.cadenceplanner.store.SimpleForms.PLAN_NAME;
import static org.cadenceplanner.store.SimpleForms.PUBLISHED_END;
import static org.cadenceplanner.store.SimpleForms.TEXT;
import static org.cadenceplanner.store.SimpleForms.VERSION;
import static org.cadenceplanner.store.SimpleForms.whole;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.MarkedBackport;
import org.cadenceplanner.plan.PastInterval;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.plan.WeightedCalendar;

/// How a plan is written: its project, history, calendars and horizon, and its scenarios.
final class PlanForm {
  /// The version of the form of plan files that this program writes.
  static final int FORMAT = 1;

  private static final int MOST_WEIGHT = 1_000;

  private static final Form<Integer> YEAR = whole(Horizon.EARLIEST_YEAR, Horizon.LATEST_YEAR);

  private static final Form<Horizon> HORIZON =
      Form.object("{\"from\": 2017, \"to\": 2024}", PlanForm::horizon);

  private static final Form<Map<String, HistoricEnd>> ENDS =
      new Form<>(
          () -> tr("an object such as %s", "{\"full support\": \"2019-01\"}"), PlanForm::ends);

  private static final Form<HistoricRelease> RELEASE =
      Form.object("{\"version\": \"4.11\", \"released\": \"2018-07-10\"}", PlanForm::release);

  private static final Form<PastInterval> PAST_INTERVAL =
      Form.object("{\"from\": \"4.3\", \"interval\": \"9 months\"}", PlanForm::pastInterval);

  private static final Form<WeightedCalendar> CALENDAR =
      Form.object("{\"calendar\": \"gb/eng\", \"weight\": 3}", PlanForm::calendar);

  /// Calendars and their weights, each calendar once in whatever letter case.
  static final Form<List<WeightedCalendar>> CALENDARS =
      CALENDAR.listWithDistinct("calendar", WeightedCalendar::canonical);

  private static final Form<Integer> FORMAT_VERSION = new Form<>(() -> "1", PlanForm::format);

  private static final Form<List<Scenario>> SCENARIOS =
      Form.nonEmpty(
          ScenarioForm.SCENARIO.listWithDistinct("name"), () -> tr("at least one scenario"));

  /// A whole plan.
  static final Form<Plan> PLAN =
      Form.object("{\"cadence\": 1, \"plan\": \"Xen Project\", …}", PlanForm::plan);

  private PlanForm() {}

  private static Optional<Plan> plan(ObjectReader in) {
    in.required("cadence", FORMAT_VERSION);
    if (isNewer(in.value().at("cadence"))) {
      return Optional.empty();
    }
    Supplier<String> name = in.required("plan", PLAN_NAME);
    Supplier<Optional<String>> source = in.optional("source", TEXT);
    Supplier<Optional<LocalDate>> today = in.optional("today", DAY);
    Supplier<Horizon> horizon = in.required("horizon", HORIZON);
    Supplier<Boolean> endDaysCount = in.optional("endDaysCount", FLAG, false);
    Supplier<List<HistoricRelease>> history =
        in.optional("history", RELEASE.listWithDistinct("version"), List.of());
    Supplier<List<PastInterval>> pastIntervals =
        in.optional("pastIntervals", PAST_INTERVAL.listWithDistinct("from"), List.of());
    Supplier<List<WeightedCalendar>> calendars = in.optional("calendars", CALENDARS, List.of());
    Supplier<Load> load = in.optional("load", LoadForm.LOAD, Load.usual());
    Supplier<List<Limit>> limits = in.optional("limits", LimitForm.LIMITS, List.of());
    Supplier<List<MarkedBackport>> backports =
        in.optional("backports", BackportForm.BACKPORTS, List.of());
    Supplier<List<Scenario>> scenarios = in.required("scenarios", SCENARIOS);
    PlanChecks.run(in.value());
    return in.build(
        () ->
            new Plan(
                name.get(),
                source.get(),
                today.get(),
                horizon.get(),
                endDaysCount.get(),
                history.get(),
                pastIntervals.get(),
                calendars.get(),
                load.get(),
                limits.get(),
                backports.get(),
                scenarios.get()));
  }

  private static Optional<Integer> format(Value value) {
    if (isNewer(value)) {
      return value.refuse(tr("%s; the plan was made by a newer Cadence", FORMAT));
    }
    boolean isKnown =
        value.json() instanceof Json.Number number
            && number.digits().equals(Integer.toString(FORMAT));
    return isKnown ? Optional.of(FORMAT) : value.refuse(Integer.toString(FORMAT));
  }

  private static boolean isNewer(Value value) {
    return value.json() instanceof Json.Number number
        && number.digits().matches("[2-9]|[1-9]\\d{1,8}");
  }

  private static Optional<Horizon> horizon(ObjectReader in) {
    Supplier<Integer> from = in.required("from", YEAR);
    Supplier<Integer> to = in.required("to", YEAR);
    return in.build(() -> new Horizon(from.get(), to.get()));
  }

  private static Optional<HistoricRelease> release(ObjectReader in) {
    Supplier<Version> version = in.required("version", VERSION);
    Supplier<LocalDate> released = in.required("released", DAY);
    Supplier<Map<String, HistoricEnd>> ends = in.optional("ends", ENDS, Map.of());
    return in.build(() -> new HistoricRelease(version.get(), released.get(), ends.get()));
  }

  private static Optional<Map<String, HistoricEnd>> ends(Value value) {
    if (!(value.json() instanceof Json.Members object)) {
      return value.refuse(ENDS.allowed());
    }
    Map<String, HistoricEnd> ends = new LinkedHashMap<>();
    for (String phase : object.members().keySet()) {
      PUBLISHED_END.read(value.at(phase)).ifPresent(end -> ends.put(phase, end));
    }
    return ends.size() == object.members().size() ? Optional.of(ends) : Optional.empty();
  }

  private static Optional<PastInterval> pastInterval(ObjectReader in) {
    Supplier<Version> from = in.required("from", VERSION);
    Supplier<Length> interval = in.required("interval", LENGTH);
    return in.build(() -> new PastInterval(from.get(), interval.get()));
  }

  private static Optional<WeightedCalendar> calendar(ObjectReader in) {
    Supplier<String> id = in.required("calendar", CALENDAR_NAME);
    Supplier<Integer> weight = in.optional("weight", whole(1, MOST_WEIGHT), 1);
    return in.build(() -> new WeightedCalendar(id.get(), weight.get()));
  }
}
