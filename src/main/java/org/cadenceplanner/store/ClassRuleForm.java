package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;
import static org.cadenceplanner.store.SimpleForms.CLASS_NAME;
import static org.cadenceplanner.store.SimpleForms.TEMPLATE;
import static org.cadenceplanner.store.SimpleForms.TRUE;
import static org.cadenceplanner.store.SimpleForms.VERSION;
import static org.cadenceplanner.store.SimpleForms.whole;
import static org.cadenceplanner.store.Words.PARITY;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cadenceplanner.plan.ClassRule;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.plan.VersionTemplate;

/// How it is written which releases are of a class, whatever the cycle says.
final class ClassRuleForm {
  static final Form<ClassRule> RULE =
      Form.object(
          List.of(
              "{\"class\": \"LTS\", \"form\": \"{major}.2\"}",
              "{\"class\": \"LTS\", \"due\": {\"months\": [4], \"years\": \"even\"}}"),
          ClassRuleForm::rule);

  private static final List<String> KINDS =
      List.of("versions", "form", "number", "due", "firstOfYear");

  private static final int MONTHS = 12;

  private static final Form<List<Version>> VERSIONS =
      Form.nonEmpty(VERSION.list(), () -> tr("at least one version"));

  private static final Form<List<Integer>> MONTHS_OF_YEAR =
      Form.nonEmpty(whole(1, MONTHS).list(), () -> tr("at least one month"));

  private static final Form<ClassRule.Due> DUE =
      Form.object("{\"months\": [4], \"years\": \"even\"}", ClassRuleForm::due);

  private ClassRuleForm() {}

  private static Optional<ClassRule> rule(ObjectReader in) {
    in.requireOneOf(KINDS);
    Supplier<String> releaseClass = in.required("class", CLASS_NAME);
    Supplier<Optional<List<Version>>> versions = in.optional("versions", VERSIONS);
    Supplier<Optional<VersionTemplate>> form = in.optional("form", TEMPLATE);
    Supplier<Optional<ClassRule.Parity>> number = in.optional("number", PARITY);
    Supplier<Optional<ClassRule.Due>> due = in.optional("due", DUE);
    in.optional("firstOfYear", TRUE);
    return in.build(
        () ->
            new ClassRule(
                releaseClass.get(),
                versions
                    .get()
                    .<ClassRule.Condition>map(ClassRule.Listed::new)
                    .or(() -> form.get().map(ClassRule.OfForm::new))
                    .or(() -> number.get().map(ClassRule.Numbered::new))
                    .or(due)
                    .orElseGet(ClassRule.FirstOfYear::new)));
  }

  private static Optional<ClassRule.Due> due(ObjectReader in) {
    Supplier<List<Integer>> months = in.optional("months", MONTHS_OF_YEAR, List.of());
    Supplier<Optional<ClassRule.Parity>> years = in.optional("years", PARITY);
    return in.build(() -> new ClassRule.Due(months(months.get()), years.get()));
  }

  private static Set<Month> months(List<Integer> numbers) {
    return numbers.stream().map(Month::of).collect(Collectors.toSet());
  }
}
