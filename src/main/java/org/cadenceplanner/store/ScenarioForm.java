package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;
import static org.cadenceplanner.store.SimpleForms.DAY;
import static org.cadenceplanner.store.SimpleForms.FLAG;
import static org.cadenceplanner.store.SimpleForms.SCENARIO_NAME;
import static org.cadenceplanner.store.SimpleForms.TEMPLATE;
import static org.cadenceplanner.store.SimpleForms.TEXT;
import static org.cadenceplanner.store.SimpleForms.VERSION;
import static org.cadenceplanner.store.SimpleForms.whole;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cadenceplanner.plan.Amendment;
import org.cadenceplanner.plan.Anchor;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Gap;
import org.cadenceplanner.plan.Goal;
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

/// How a scenario is written: its anchor, its rules, its eras and what is set by hand.
final class ScenarioForm {
  private static final int MOST_SLOTS = 100;

  private static final Form<Anchor> ANCHOR =
      Form.object("{\"version\": \"4.11\", \"date\": \"2018-07-10\"}", ScenarioForm::anchor);

  private static final Form<Goal> GOAL =
      Form.object("{\"text\": \"release overhead halved\"}", ScenarioForm::goal);

  private static final Form<Era> ERA =
      Form.object(
          "{\"from\": \"4.15\", \"cadence\": {\"every\": \"6 months\"}}", ScenarioForm::era);

  private static final Form<List<Era>> ERAS = inOrder(ERA.list());

  private static final Form<List<Version>> VERSIONS =
      Form.nonEmpty(VERSION.list(), () -> tr("at least one release"));

  private static final Form<Amendment> AMENDMENT =
      Form.object(
          "{\"decided\": \"2026-02-10\", \"versions\": [\"4.17\"], \"support\": …}",
          ScenarioForm::amendment);

  private static final Form<SkippedSlot> SKIPPED =
      Form.object("{\"version\": \"4.12\", \"slots\": 1}", ScenarioForm::skipped);

  private static final Form<Pin> PIN =
      Form.object("{\"version\": \"4.14\", \"date\": \"2020-07-24\"}", ScenarioForm::pin);

  static final Form<Scenario> SCENARIO =
      Form.object("{\"name\": \"8 months\", \"anchor\": …}", ScenarioForm::scenario);

  private ScenarioForm() {}

  private static Optional<Scenario> scenario(ObjectReader in) {
    Supplier<String> name = in.required("name", SCENARIO_NAME);
    Supplier<Anchor> anchor = in.required("anchor", ANCHOR);
    Supplier<Rules> rules = rules(in);
    Supplier<List<Era>> eras = in.optional("eras", ERAS, List.of());
    Supplier<List<Amendment>> amendments = in.optional("amendments", AMENDMENT.list(), List.of());
    Supplier<List<SkippedSlot>> skipped =
        in.optional("skipped", SKIPPED.listWithDistinct("version"), List.of());
    Supplier<List<Pin>> pins = in.optional("pins", PIN.listWithDistinct("version"), List.of());
    Supplier<Optional<List<Person>>> people = in.optional("people", LoadForm.PERSON.list());
    return in.build(
        () ->
            new Scenario(
                name.get(),
                anchor.get(),
                rules.get(),
                eras.get(),
                amendments.get(),
                skipped.get(),
                pins.get(),
                people.get()));
  }

  private static Supplier<Rules> rules(ObjectReader in) {
    Supplier<Cadence> cadence = in.required("cadence", CadenceForm.CADENCE);
    Supplier<Slip> slip = in.optional("slip", Words.SLIP, Slip.ANCHORED);
    Supplier<Gap> gap = in.optional("gap", CadenceForm.GAP, Gap.NONE);
    Supplier<Optional<VersionTemplate>> versions = in.optional("versions", TEMPLATE);
    Supplier<SupportScheme> support = in.required("support", SupportForm.SUPPORT);
    Supplier<DatePolicy> dates = in.optional("dates", DatesForm.DATES, DatePolicy.usual());
    Supplier<List<Milestone>> milestones =
        in.optional("milestones", MilestoneForm.MILESTONES, List.of());
    return () ->
        new Rules(
            cadence.get(),
            slip.get(),
            gap.get(),
            versions.get(),
            support.get(),
            dates.get(),
            milestones.get());
  }

  private static Optional<Era> era(ObjectReader in) {
    Supplier<Era.Start> from = start(in);
    Supplier<Optional<LocalDate>> decided = in.optional("decided", DAY);
    Supplier<Optional<LocalDate>> anchor = in.optional("anchor", DAY);
    Supplier<Optional<Cadence>> cadence = in.optional("cadence", CadenceForm.CADENCE);
    Supplier<Optional<Slip>> slip = in.optional("slip", Words.SLIP);
    Supplier<Optional<Gap>> gap = in.optional("gap", CadenceForm.GAP);
    Supplier<Optional<VersionTemplate>> versions = in.optional("versions", TEMPLATE);
    Supplier<Optional<SupportScheme>> support = in.optional("support", SupportForm.SUPPORT);
    Supplier<Optional<DatePolicy>> dates = in.optional("dates", DatesForm.DATES);
    Supplier<Optional<List<Milestone>>> milestones =
        in.optional("milestones", MilestoneForm.MILESTONES);
    Supplier<List<Goal>> goals = in.optional("goals", GOAL.list(), List.of());
    return in.build(
        () ->
            new Era(
                from.get(),
                decided.get(),
                anchor.get(),
                cadence.get(),
                slip.get(),
                gap.get(),
                versions.get(),
                support.get(),
                dates.get(),
                milestones.get(),
                goals.get()));
  }

  private static Supplier<Era.Start> start(ObjectReader in) {
    Supplier<Optional<Version>> from = in.optional("from", VERSION);
    Supplier<Optional<LocalDate>> day = in.optional("fromDay", DAY);
    in.requireOneOf("from", "fromDay");
    return () ->
        from.get()
            .<Era.Start>map(Era.Start.AtRelease::new)
            .orElseGet(() -> new Era.Start.OnDay(day.get().orElseThrow()));
  }

  private static Optional<Amendment> amendment(ObjectReader in) {
    Supplier<LocalDate> decided = in.required("decided", DAY);
    Supplier<List<Version>> versions = in.required("versions", VERSIONS);
    Supplier<SupportScheme> support = in.required("support", SupportForm.SUPPORT);
    Supplier<String> reason = in.optional("reason", TEXT, "");
    return in.build(
        () -> new Amendment(decided.get(), versions.get(), support.get(), reason.get()));
  }

  /// Eras, each from a later version or day than the one before of its kind.
  private static Form<List<Era>> inOrder(Form<List<Era>> list) {
    return new Form<>(
        list.says(),
        value -> {
          Optional<List<Era>> eras = list.read(value);
          reportDisorder(
              value,
              "from",
              VERSION,
              (version, before) -> !before.isFrom(version),
              before -> tr("a version later than %s", Texts.quoted(before.text())));
          reportDisorder(
              value,
              "fromDay",
              DAY,
              LocalDate::isAfter,
              before -> tr("a day later than %s", before.toString()));
          return eras;
        });
  }

  /// Refuses what does not come after the one before it, of those eras that have the member.
  ///
  /// @param allowed what may stand there, after the one before
  private static <T> void reportDisorder(
      Value eras,
      String member,
      Form<T> form,
      BiPredicate<T, T> isAfter,
      Function<T, String> allowed) {
    List<Value> starts =
        eras.elements().stream().flatMap(era -> era.member(member).stream()).toList();
    for (int i = 1; i < starts.size(); i++) {
      Value there = starts.get(i);
      Optional<T> start = form.peek(there);
      form.peek(starts.get(i - 1))
          .filter(before -> start.filter(it -> !isAfter.test(it, before)).isPresent())
          .ifPresent(before -> there.refuse(allowed.apply(before)));
    }
  }

  private static Optional<Anchor> anchor(ObjectReader in) {
    Supplier<Version> version = in.required("version", VERSION);
    Supplier<LocalDate> date = in.required("date", DAY);
    return in.build(() -> new Anchor(version.get(), date.get()));
  }

  private static Optional<Goal> goal(ObjectReader in) {
    Supplier<String> text = in.required("text", TEXT);
    Supplier<Optional<String>> owner = in.optional("owner", TEXT);
    Supplier<Boolean> done = in.optional("done", FLAG, false);
    return in.build(() -> new Goal(text.get(), owner.get(), done.get()));
  }

  private static Optional<SkippedSlot> skipped(ObjectReader in) {
    Supplier<Version> version = in.required("version", VERSION);
    Supplier<Integer> slots = in.optional("slots", whole(1, MOST_SLOTS), 1);
    Supplier<List<Goal>> goals = in.optional("goals", GOAL.list(), List.of());
    return in.build(() -> new SkippedSlot(version.get(), slots.get(), goals.get()));
  }

  private static Optional<Pin> pin(ObjectReader in) {
    Supplier<Version> version = in.required("version", VERSION);
    Supplier<LocalDate> date = in.required("date", DAY);
    Supplier<String> reason = in.optional("reason", TEXT, "");
    return in.build(() -> new Pin(version.get(), date.get(), reason.get()));
  }
}
