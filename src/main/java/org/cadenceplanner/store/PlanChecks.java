package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;
import static org.cadenceplanner.store.SimpleForms.TEMPLATE;
import static org.cadenceplanner.store.SimpleForms.VERSION;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.plan.VersionTemplate;

/// Checks of a plan that need more than one of its parts.
///
/// Each check reads the parts that it needs from the file itself, so that it is made whenever those
/// can be read, whatever else is wrong.
final class PlanChecks {
  private PlanChecks() {}

  /// Reports what is wrong with a plan.
  ///
  /// @param root the value of the whole file
  static void run(Value root) {
    HistoryChecks.run(root);
    LimitChecks.run(root);
    root.elementsOf("scenarios").forEach(PlanChecks::runScenario);
  }

  /// Reports what is wrong with a scenario by itself.
  ///
  /// @param scenario the value of the scenario
  static void runScenario(Value scenario) {
    anchorCanBeCountedFrom(scenario);
  }

  private static void anchorCanBeCountedFrom(Value scenario) {
    List<Value> eras =
        scenario.elementsOf("eras").stream().filter(era -> !era.has("fromDay")).toList();
    if (eras.stream().allMatch(era -> VERSION.peek(era, "from").isPresent())) {
      Optional<Value> anchor = scenario.member("anchor");
      anchor
          .flatMap(there -> VERSION.peek(there, "version"))
          .ifPresent(version -> requireCounted(version, anchor.orElseThrow(), scenario, eras));
    }
  }

  private static void requireCounted(
      Version version, Value anchor, Value scenario, List<Value> eras) {
    Value there = anchor.at("version");
    Stream<Value> inForce =
        eras.stream().filter(era -> version.isFrom(VERSION.peek(era, "from").orElseThrow()));
    Stream.concat(Stream.of(scenario), inForce)
        .filter(rules -> rules.has("versions"))
        .reduce((_, later) -> later)
        .ifPresentOrElse(
            rules ->
                TEMPLATE
                    .peek(rules, "versions")
                    .ifPresent(template -> requireForm(template, version, there)),
            () -> requireNumber(version, there));
  }

  private static void requireForm(VersionTemplate template, Version version, Value there) {
    if (!template.matches(version)) {
      there.refuse(tr("a version of the form %s", Texts.quoted(template.text())));
    }
  }

  private static void requireNumber(Version version, Value there) {
    if (version.number().isEmpty()) {
      there.refuse(SupportForm.aNumberedVersion());
    }
  }
}
