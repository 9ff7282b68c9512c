package org.cadenceplanner.ui.timeline;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Pin;
import org.cadenceplanner.plan.Slip;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;

/// A planned release: moved, its day is one that is set by hand, a pin. It stays after the release
/// before it, and before the one after it unless that moves with it.
///
/// @param schedule what its scenario comes to
/// @param release the release, one of the schedule that is not out
record ReleaseGrip(Schedule schedule, Release release) implements Grip {

  /// The release of that version as something to move; empty where none is planned.
  static Optional<ReleaseGrip> of(Schedule schedule, Version version) {
    return schedule.planned().stream()
        .filter(release -> release.version().equals(version))
        .findFirst()
        .map(release -> new ReleaseGrip(schedule, release));
  }

  @Override
  public String id() {
    return "release " + release.version();
  }

  @Override
  public LocalDate day() {
    return release.date();
  }

  @Override
  public String inWords() {
    return tr(
        isPinned()
            ? "Drag it to another day, or click it to unpin it."
            : "Drag it to another day.");
  }

  boolean isPinned() {
    return release.pin().isPresent();
  }

  /// Why its day was set by hand; empty where it was not, or where nobody said.
  String reason() {
    return release.pin().map(Pin::reason).orElse("");
  }

  @Override
  public HandEdit to(LocalDate day) {
    return to(day, reason());
  }

  /// What it comes to if it is moved to a day for a reason.
  ///
  /// @throws IllegalArgumentException if it would pass another release, or leave the years that a
  /// plan can hold
  HandEdit to(LocalDate day, String reason) {
    before()
        .filter(other -> !day.isAfter(other.date()))
        .ifPresent(other -> refuse(notAfter(day, other)));
    after()
        .filter(other -> !day.isBefore(other.date()))
        .ifPresent(other -> refuse(notBefore(day, other)));
    Version version = release.version();
    Pin pin = new Pin(version, day, reason);
    return new HandEdit(
        () -> tr("Pin %s to %s", version, Words.day(day)),
        plan -> plan.withScenario(scenario(), now -> now.withPin(pin)));
  }

  /// What it comes to if its rules give its day again.
  HandEdit unpinned() {
    Version version = release.version();
    return new HandEdit(
        () -> tr("Unpin %s", version),
        plan -> plan.withScenario(scenario(), now -> now.withoutPin(version)));
  }

  private String scenario() {
    return schedule.scenario().name();
  }

  private static void refuse(String why) {
    throw new IllegalArgumentException(why);
  }

  private static String notAfter(LocalDate day, Release other) {
    return tr(
        "%s is not after %s; allowed: a day after %s, its date",
        Words.day(day), other.version(), Words.day(other.date()));
  }

  private static String notBefore(LocalDate day, Release other) {
    return tr(
        "%s is not before %s; allowed: a day before %s, its date",
        Words.day(day), other.version(), Words.day(other.date()));
  }

  private Optional<Release> before() {
    return others()
        .filter(other -> dueOf(other).isBefore(dueOf(release)))
        .max(Comparator.comparing(Release::date));
  }

  private Optional<Release> after() {
    return others()
        .filter(other -> dueOf(other).isAfter(dueOf(release)))
        .min(Comparator.comparing(Release::date))
        .filter(other -> other.pin().isPresent() || release.rules().slip() == Slip.ANCHORED);
  }

  private Stream<Release> others() {
    return schedule.counted().stream().filter(other -> !other.version().equals(release.version()));
  }

  private static LocalDate dueOf(Release other) {
    return other.due().orElse(other.date());
  }
}
