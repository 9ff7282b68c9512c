package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import org.cadenceplanner.plan.Gap;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SupportScheme;

/// A well-known way to release and to support, as one of the samples has it, for another project to
/// begin a scenario with.
///
/// @param name such as `8 months, 18 + 18` or `as Go`
/// @param rules the sample's rules, of which the cadence and the support are meant
public record Template(String name, Rules rules) {

  /// A project's own rules with this cadence and support; the form of its versions, its days and its
  /// milestones stay.
  public Rules appliedTo(Rules own) {
    return own.withGap(Gap.NONE)
        .withCadence(rules.cadence())
        .withGap(rules.gap())
        .withSlip(rules.slip())
        .withSupport(rules.support());
  }

  /// The templates there are. Reads the samples, so not for the screen's thread.
  public static List<Template> all() {
    Plan xen = Samples.read("xen-2018");
    return List.of(
        latest(tr("6 months, 18 + 18"), scenario(xen, "6 months")),
        latest(tr("8 months, 18 + 18"), scenario(xen, "8 months")),
        latest(tr("9 months, 18 + 18"), scenario(xen, "9 months")),
        latest(tr("6 months, even/odd"), scenario(xen, "6 months, even/odd")),
        latest(tr("8 months, 36 + 24"), first("xen-2026")),
        latest(tr("as Go"), first("go")),
        latest(tr("as Fedora"), first("fedora")),
        latest(tr("as NixOS"), first("nixos")),
        latest(tr("as Kubernetes"), first("kubernetes")),
        latest(tr("as Ubuntu"), first("ubuntu")),
        earliest(tr("as Node.js to 26"), first("nodejs")),
        latest(tr("as Node.js from 27 on"), first("nodejs")),
        everyThird(tr("as Django to 6.2"), first("django").rules()),
        latest(tr("as PHP"), first("php")),
        latest(tr("as PostgreSQL"), first("postgresql")));
  }

  private static Template latest(String name, Scenario scenario) {
    return new Template(name, scenario.lastRules());
  }

  private static Template earliest(String name, Scenario scenario) {
    return new Template(name, scenario.rules());
  }

  /// Django's long-term releases are known by their versions, X.2: another project has them by turns.
  private static Template everyThird(String name, Rules rules) {
    SupportScheme support = rules.support();
    String usual = support.cycle().getFirst();
    String longTerm = support.assigned().getFirst().releaseClass();
    SupportScheme byTurns =
        support.withAssigned(List.of()).withCycle(List.of(usual, usual, longTerm));
    return new Template(name, rules.withSupport(byTurns));
  }

  private static Scenario first(String sample) {
    return Samples.read(sample).scenarios().getFirst();
  }

  private static Scenario scenario(Plan plan, String name) {
    return plan.scenario(name).orElseThrow();
  }
}
