package org.cadenceplanner.ui.timeline;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;

/// What stands against putting a release on record; each check is empty if nothing does.
///
/// @param schedule what the scenario looked at comes to
record OnRecord(Schedule schedule) {

  /// A release is not out before today.
  Optional<String> toCome(LocalDate day) {
    return day.isAfter(schedule.today())
        ? Optional.of(
            tr(
                "%s is still to come; allowed: a day up to today, %s",
                Words.day(day), Words.day(schedule.today())))
        : Optional.empty();
  }

  /// A release that is out takes the ones due before it off the plan: those must not be lost.
  Optional<String> unrecorded(Version version) {
    return counted()
        .filter(release -> release.version().equals(version))
        .findFirst()
        .flatMap(this::firstDueBefore)
        .map(
            first ->
                tr("%s is not recorded yet; record it first, or skip its slot", first.version()));
  }

  private Optional<Release> firstDueBefore(Release release) {
    return counted()
        .filter(other -> dueOf(other).isBefore(dueOf(release)))
        .min(Comparator.comparing(OnRecord::dueOf));
  }

  private Stream<Release> counted() {
    return Stream.concat(schedule.unlisted().stream(), schedule.planned().stream());
  }

  private static LocalDate dueOf(Release release) {
    return release.due().orElse(release.date());
  }

  /// The next release comes after those that are out.
  Optional<String> notAfterOthers(LocalDate day) {
    return schedule.releases().stream()
        .filter(Release::isReleased)
        .filter(before -> !before.date().isBefore(day))
        .max(Comparator.comparing(Release::date))
        .map(before -> afterOnly(before, day));
  }

  private static String afterOnly(Release before, LocalDate day) {
    return tr(
        "%s is not after %s; allowed: a day after %s, its release",
        Words.day(day), before.version(), Words.day(before.date()));
  }
}
