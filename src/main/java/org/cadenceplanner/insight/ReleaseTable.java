package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;

/// The releases of a schedule as a table, skipped slots between them, by date.
///
/// @param phases the names of all phases that releases go through, in the order in which they first
/// appear
/// @param early those of them that come before the release
/// @param hasClasses whether there are releases of more than one class
/// @param rows the rows
public record ReleaseTable(
    List<String> phases, Set<String> early, boolean hasClasses, List<ReleaseRow> rows) {
  public ReleaseTable {
    phases = List.copyOf(phases);
    early = Set.copyOf(early);
    rows = List.copyOf(rows);
  }

  /// The table of a schedule.
  public static ReleaseTable of(Schedule schedule) {
    List<String> phases = phases(schedule);
    return new ReleaseTable(
        phases,
        early(schedule),
        hasClasses(schedule),
        Stream.concat(
                schedule.releases().stream().map(release -> ReleaseRow.of(release, phases)),
                schedule.skipped().stream().map(day -> ReleaseRow.skipped(day, phases)))
            .sorted(Comparator.comparing(ReleaseRow::day))
            .toList());
  }

  /// The heading of the column of a phase: `full support until`, or `beta from` for one before the
  /// release, of which the start says more.
  public String heading(String phase) {
    return tr(early.contains(phase) ? "%s from" : "%s until", phase);
  }

  static boolean hasClasses(Schedule schedule) {
    return schedule.releases().stream().map(Release::releaseClass).distinct().limit(2).count() > 1;
  }

  private static List<String> phases(Schedule schedule) {
    Set<String> names = new LinkedHashSet<>();
    schedule
        .releases()
        .forEach(release -> release.phases().forEach(phase -> names.add(phase.name())));
    return List.copyOf(names);
  }

  private static Set<String> early(Schedule schedule) {
    return schedule.releases().stream()
        .flatMap(release -> release.phases().stream())
        .filter(PhaseSpan::isEarly)
        .map(PhaseSpan::name)
        .collect(Collectors.toSet());
  }
}
