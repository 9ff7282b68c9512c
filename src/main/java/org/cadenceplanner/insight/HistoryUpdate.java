package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Version;

/// What releases that were found would add to the history of a plan.
///
/// A release that the plan has stays as it is, its day and its ends: a tag is often a day or two off
/// the day that was announced. Pins and rules are not touched. So the same releases found again add
/// nothing.
///
/// @param rows the releases found, by day
public record HistoryUpdate(List<Row> rows) {
  public HistoryUpdate {
    rows = rows.stream().sorted(Comparator.comparing(row -> row.found().date())).toList();
  }

  /// A release found.
  ///
  /// @param found the release, its version named as in the plan
  /// @param known the day that the plan has for it; empty if it does not have it
  public record Row(FoundRelease found, Optional<LocalDate> known) {
    /// Whether the plan does not have it, and can have it: its day is in the years of plans.
    public boolean isNew() {
      return known.isEmpty() && isInYears(found.date());
    }

    /// What becomes of it: `new`, `kept`, `kept: 10 Jul 2018` for one that the plan has on another day.
    public String inWords() {
      if (known.isEmpty()) {
        return isNew()
            ? tr("new")
            : tr("left out: not from %s to %s", Horizon.EARLIEST_YEAR, Horizon.LATEST_YEAR);
      }
      LocalDate day = known.orElseThrow();
      return day.equals(found.date()) ? tr("kept") : tr("kept: %s", Words.day(day));
    }

    private static boolean isInYears(LocalDate day) {
      return day.getYear() >= Horizon.EARLIEST_YEAR && day.getYear() <= Horizon.LATEST_YEAR;
    }
  }

  /// Compares releases with those of a plan.
  ///
  /// Where the plan writes something before the numbers of its versions, as in `v1.30`, those found
  /// are named so, too.
  public static HistoryUpdate of(List<FoundRelease> found, Plan plan) {
    Map<Version, LocalDate> known =
        plan.history().stream()
            .collect(Collectors.toMap(HistoricRelease::version, HistoricRelease::date));
    VersionNames names = VersionNames.of(plan);
    return new HistoryUpdate(
        found.stream()
            .map(release -> release.named(names.of(release.version())))
            .map(release -> new Row(release, Optional.ofNullable(known.get(release.version()))))
            .toList());
  }

  /// The releases without a plan that they are compared with.
  public static HistoryUpdate of(List<FoundRelease> found) {
    return new HistoryUpdate(
        found.stream().map(release -> new Row(release, Optional.empty())).toList());
  }

  /// How many releases the plan does not have.
  public long added() {
    return rows.stream().filter(Row::isNew).count();
  }

  /// The plan with the new releases in its history.
  public Plan applied(Plan plan) {
    Stream<HistoricRelease> added =
        rows.stream()
            .filter(Row::isNew)
            .map(Row::found)
            .map(found -> new HistoricRelease(found.version(), found.date(), found.ends()));
    return plan.withHistory(
        Stream.concat(plan.history().stream(), added)
            .sorted(Comparator.comparing(HistoricRelease::date))
            .toList());
  }

  /// What it comes to: `12 releases found; 3 are new.`
  public String inWords() {
    String found = amountOf(rows.size(), "release found", "releases found");
    return switch ((int) Math.min(added(), 2)) {
      case 0 -> tr("%s; none is new.", found);
      case 1 -> tr("%s; 1 is new.", found);
      default -> tr("%s; %s are new.", found, added());
    };
  }
}
