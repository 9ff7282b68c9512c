package org.cadenceplanner.store;

import static org.cadenceplanner.store.SimpleForms.LENGTH;
import static org.cadenceplanner.store.SimpleForms.PERSON_NAME;
import static org.cadenceplanner.store.SimpleForms.TEXT;
import static org.cadenceplanner.store.SimpleForms.number;
import static org.cadenceplanner.store.SimpleForms.whole;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.LoadFigure;
import org.cadenceplanner.plan.Person;

/// How the work and the people are written; a member that is left out has its usual figure.
final class LoadForm {
  private static final int HOURS_OF_A_MONTH = 744;
  private static final int MOST_BRANCHES = 1_000;
  private static final Form<Double> FIGURE = number(0, 1_000_000);

  /// Someone who looks after branches.
  static final Form<Person> PERSON =
      Form.object("{\"name\": \"one person\", \"hours\": 60, \"branches\": 4}", LoadForm::person);

  private static final Form<Map<LoadFigure, String>> SOURCES =
      Form.object(
          "{\"backportsInFullSupport\": \"880 backports in 36 months\"}", LoadForm::sources);

  static final Form<Load> LOAD = Form.object("{\"backportsInFullSupport\": 19}", LoadForm::load);

  private LoadForm() {}

  private static Optional<Load> load(ObjectReader in) {
    Load usual = Load.usual();
    Supplier<Double> full =
        in.optional("backportsInFullSupport", FIGURE, usual.backportsInFullSupport());
    Supplier<Double> security =
        in.optional("backportsInSecuritySupport", FIGURE, usual.backportsInSecuritySupport());
    Supplier<Double> share = in.optional("securityShare", number(0, 1), usual.securityShare());
    Supplier<Double> backport = in.optional("hoursPerBackport", FIGURE, usual.hoursPerBackport());
    Supplier<Double> securityBackport =
        in.optional("hoursPerSecurityBackport", FIGURE, usual.hoursPerSecurityBackport());
    Supplier<Double> release = in.optional("hoursPerRelease", FIGURE, usual.hoursPerRelease());
    Supplier<Double> pointRelease =
        in.optional("hoursPerPointRelease", FIGURE, usual.hoursPerPointRelease());
    Supplier<Length> every = in.optional("pointReleaseEvery", LENGTH, usual.pointReleaseEvery());
    Supplier<List<Person>> people = in.optional("people", PERSON.list(), usual.people());
    Supplier<Map<LoadFigure, String>> sources = in.optional("sources", SOURCES, Map.of());
    return in.build(
        () ->
            new Load(
                full.get(),
                security.get(),
                share.get(),
                backport.get(),
                securityBackport.get(),
                release.get(),
                pointRelease.get(),
                every.get(),
                people.get(),
                sources.get()));
  }

  private static Optional<Map<LoadFigure, String>> sources(ObjectReader in) {
    Map<LoadFigure, Supplier<Optional<String>>> read = new EnumMap<>(LoadFigure.class);
    for (LoadFigure figure : LoadFigure.values()) {
      read.put(figure, in.optional(figure.key(), TEXT));
    }
    return in.build(
        () -> {
          Map<LoadFigure, String> sources = new EnumMap<>(LoadFigure.class);
          read.forEach((figure, text) -> text.get().ifPresent(it -> sources.put(figure, it)));
          return sources;
        });
  }

  private static Optional<Person> person(ObjectReader in) {
    Supplier<String> name = in.required("name", PERSON_NAME);
    Supplier<Double> hours = in.required("hours", number(0, HOURS_OF_A_MONTH));
    Supplier<Integer> branches = in.required("branches", whole(0, MOST_BRANCHES));
    return in.build(() -> new Person(name.get(), hours.get(), branches.get()));
  }
}
