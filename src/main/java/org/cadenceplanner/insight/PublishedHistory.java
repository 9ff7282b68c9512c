package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cadenceplanner.plan.Anchor;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;

/// The releases of a project as they came, which a plan's rules are held against.
///
/// @param source where they are from, such as the name of a file
/// @param releases the releases by date, at least one
/// @param phases the phases whose ends are known of some releases
/// @param notes how it was read, where that may be asked, in whole sentences
public record PublishedHistory(
    String source, List<HistoricRelease> releases, List<String> phases, List<String> notes) {

  /// @throws IllegalArgumentException if there are no releases
  public PublishedHistory {
    releases = releases.stream().sorted(Comparator.comparing(HistoricRelease::date)).toList();
    phases = List.copyOf(phases);
    notes = List.copyOf(notes);
    if (releases.isEmpty()) {
      throw new IllegalArgumentException(tr("no releases; allowed: at least one"));
    }
  }

  /// The names of the phases that releases of a scenario can go through, in their order.
  public static List<String> phasesOf(Scenario scenario) {
    return phasesOf(List.of(scenario));
  }

  /// The names of the phases that releases of scenarios can go through, in their order.
  public static List<String> phasesOf(List<Scenario> scenarios) {
    return scenarios.stream()
        .flatMap(scenario -> scenario.classes().stream())
        .flatMap(releaseClass -> releaseClass.phases().stream())
        .map(phase -> phase.name())
        .distinct()
        .toList();
  }

  /// The release of a version, if it is one of these.
  public Optional<HistoricRelease> release(Version version) {
    return releases.stream().filter(release -> release.version().equals(version)).findFirst();
  }

  /// A plan with these releases as its history, but for their ends: all of those follow the rules.
  /// Its years are stretched to those of the releases as far as a plan may have them.
  public Plan inPlaceOfHistoryOf(Plan plan) {
    return plan.withHistory(
            releases.stream()
                .map(release -> new HistoricRelease(release.version(), release.date(), Map.of()))
                .toList())
        .withHorizon(stretched(plan.horizon()));
  }

  /// A plan that has these releases as its history, with their ends.
  Plan withEnds(Plan plan) {
    return plan.withHistory(releases).withSource(Optional.of(source));
  }

  /// A plan whose scenarios count from one of these releases, from the day on which it came.
  ///
  /// @throws IllegalArgumentException if it is none of these
  public Plan countedFrom(Version version, Plan plan) {
    LocalDate day =
        release(version)
            .map(HistoricRelease::date)
            .orElseThrow(() -> new IllegalArgumentException(unknown(version)));
    return plan.withScenarios(
        plan.scenarios().stream()
            .map(scenario -> scenario.withAnchor(new Anchor(version, day)))
            .toList());
  }

  private String unknown(Version version) {
    return tr(
        "no release '%s' in %s; allowed: one of %s",
        version,
        source,
        releases.stream()
            .map(release -> release.version().text())
            .collect(Collectors.joining(", ")));
  }

  private Horizon stretched(Horizon horizon) {
    int last = Math.max(horizon.lastYear(), releases.getLast().date().getYear());
    int first = Math.min(horizon.firstYear(), releases.getFirst().date().getYear());
    return new Horizon(Math.max(first, last - Horizon.MOST_YEARS + 1), last);
  }
}
