package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;
import static org.cadenceplanner.store.SimpleForms.CLASS_NAME;
import static org.cadenceplanner.store.SimpleForms.FLAG;
import static org.cadenceplanner.store.SimpleForms.LENGTH;
import static org.cadenceplanner.store.SimpleForms.NAME;
import static org.cadenceplanner.store.SimpleForms.VERSION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cadenceplanner.plan.ClassRule;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Precision;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;

/// How a support scheme is written: the phases of every release, or classes that take turns.
final class SupportForm {
  private static final Form<Phase> PHASE =
      Form.object(
          "{\"name\": \"full support\", \"end\": {\"afterRelease\": \"18 months\"}}",
          SupportForm::phase);

  private static final Form<List<Phase>> PHASES =
      checked(PHASE.listWithDistinct("name"), PhaseOrder::check);

  private static final Form<EarlyPhase> EARLY_PHASE =
      Form.object("{\"name\": \"beta\", \"before\": \"8 weeks\"}", SupportForm::earlyPhase);

  private static final Form<List<EarlyPhase>> EARLY =
      checked(EARLY_PHASE.listWithDistinct("name"), PhaseOrder::checkEarly);

  private static final Form<Function<String, ReleaseClass>> CLASS =
      Form.object("{\"phases\": […]}", SupportForm::releaseClass);

  private static final Form<List<String>> CYCLE =
      Form.nonEmpty(CLASS_NAME.list(), () -> tr("at least one class"));

  private static final Form<List<ReleaseClass>> CLASSES =
      new Form<>(
          () ->
              tr(
                  "an object such as %s",
                  "{\"even\": {\"phases\": […]}, \"odd\": {\"phases\": […]}}"),
          SupportForm::classes);

  static final Form<SupportScheme> SUPPORT =
      Form.object(
          List.of("{\"phases\": […]}", "{\"classes\": {…}, \"cycle\": [\"even\", \"odd\"]}"),
          SupportForm::support);

  private SupportForm() {}

  private static Optional<SupportScheme> support(ObjectReader in) {
    in.requireOneOf("phases", "classes");
    return in.has("classes") ? inClasses(in) : alike(in);
  }

  private static Optional<SupportScheme> alike(ObjectReader in) {
    Supplier<List<EarlyPhase>> early = in.optional("early", EARLY, List.of());
    Supplier<List<Phase>> phases = in.optional("phases", PHASES, List.of());
    Supplier<Optional<DatePolicy>> dates = in.optional("dates", DatesForm.DATES);
    SuccessorChecks.run(in.value());
    return in.build(() -> SupportScheme.alike(early.get(), phases.get()).withDates(dates.get()));
  }

  private static Optional<SupportScheme> inClasses(ObjectReader in) {
    in.optional("phases", PHASES);
    Supplier<List<ReleaseClass>> classes = in.required("classes", CLASSES);
    Supplier<List<String>> cycle = in.required("cycle", CYCLE);
    Supplier<List<ClassRule>> assigned =
        in.optional("assigned", ClassRuleForm.RULE.list(), List.of());
    requireClasses(in.value());
    SuccessorChecks.run(in.value());
    Supplier<Optional<Version>> first = in.optional("first", numbered(VERSION));
    Supplier<Optional<DatePolicy>> dates = in.optional("dates", DatesForm.DATES);
    return in.build(
        () ->
            new SupportScheme(
                classes.get(), cycle.get(), first.get(), assigned.get(), dates.get()));
  }

  /// A list whose order is checked.
  private static <T> Form<List<T>> checked(Form<List<T>> list, BiConsumer<List<T>, Value> check) {
    return new Form<>(
        list.says(),
        value -> {
          Optional<List<T>> elements = list.read(value);
          elements.ifPresent(all -> check.accept(all, value));
          return elements;
        });
  }

  /// Where a scheme names the classes that its releases can be of.
  static Stream<Value> turns(Value support) {
    return Stream.concat(
        support.elementsOf("cycle").stream(),
        support.elementsOf("assigned").stream().flatMap(rule -> rule.member("class").stream()));
  }

  private static void requireClasses(Value support) {
    List<String> names = support.membersOf("classes").stream().map(Value::name).toList();
    if (names.isEmpty()) {
      return;
    }
    Set<String> known = Set.copyOf(names);
    String allowed = Texts.listed(names);
    for (Value turn : turns(support).toList()) {
      if (NAME.peek(turn).filter(name -> !known.contains(name)).isPresent()) {
        turn.refuse(allowed);
      }
    }
  }

  private static Optional<List<ReleaseClass>> classes(Value value) {
    if (!(value.json() instanceof Json.Members object)) {
      return value.refuse(CLASSES.allowed());
    }
    List<ReleaseClass> classes = new ArrayList<>();
    for (String name : object.members().keySet()) {
      Value there = value.at(name);
      CLASS
          .read(there)
          .flatMap(named -> there.made(() -> named.apply(name)))
          .ifPresent(classes::add);
    }
    return classes.size() == object.members().size() ? Optional.of(classes) : Optional.empty();
  }

  /// A class that wants a name.
  private static Optional<Function<String, ReleaseClass>> releaseClass(ObjectReader in) {
    Supplier<List<EarlyPhase>> early = in.optional("early", EARLY, List.of());
    Supplier<List<Phase>> phases = in.required("phases", PHASES);
    return in.build(() -> name -> new ReleaseClass(name, early.get(), phases.get()));
  }

  private static Optional<EarlyPhase> earlyPhase(ObjectReader in) {
    Supplier<String> name = in.required("name", NAME);
    Supplier<Boolean> counts = in.optional("counts", FLAG, false);
    Supplier<Length> before = in.required("before", LENGTH);
    return in.build(() -> new EarlyPhase(name.get(), counts.get(), before.get()));
  }

  private static Form<Version> numbered(Form<Version> form) {
    return new Form<>(
        SupportForm::aNumberedVersion,
        value ->
            form.read(value)
                .flatMap(
                    version ->
                        version.number().isPresent()
                            ? Optional.of(version)
                            : value.refuse(aNumberedVersion())));
  }

  static String aNumberedVersion() {
    return tr("a version with a number in it, such as \"4.12\"");
  }

  private static Optional<Phase> phase(ObjectReader in) {
    Supplier<String> name = in.required("name", NAME);
    Supplier<Boolean> counts = in.optional("counts", FLAG, true);
    Supplier<End> end = in.required("end", EndForm.END);
    Supplier<Precision> precision = in.optional("precision", Words.PRECISION, Precision.DAY);
    return in.build(() -> new Phase(name.get(), counts.get(), end.get(), precision.get()));
  }
}
