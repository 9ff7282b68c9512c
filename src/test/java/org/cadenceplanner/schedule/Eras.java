package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Gap;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.plan.Slip;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.plan.VersionTemplate;

/// Eras as a test says them: `Eras.from("4.12").every(9)`.
public final class Eras {
  private final Era.Start from;
  private Optional<LocalDate> decided = Optional.empty();
  private Optional<LocalDate> anchor = Optional.empty();
  private Optional<Cadence> cadence = Optional.empty();
  private Optional<Slip> slip = Optional.empty();
  private Optional<Gap> gap = Optional.empty();
  private Optional<VersionTemplate> versions = Optional.empty();
  private Optional<SupportScheme> support = Optional.empty();
  private Optional<DatePolicy> dates = Optional.empty();
  private Optional<List<Milestone>> milestones = Optional.empty();

  private Eras(Era.Start from) {
    this.from = from;
  }

  public static Eras from(String version) {
    return new Eras(new Era.Start.AtRelease(Version.of(version)));
  }

  public static Eras fromDay(String day) {
    return new Eras(new Era.Start.OnDay(LocalDate.parse(day)));
  }

  public Eras decided(String day) {
    decided = Optional.of(LocalDate.parse(day));
    return this;
  }

  public Eras every(int months) {
    cadence = Optional.of(new Cadence.Every(Length.ofMonths(months)));
    return this;
  }

  public Eras following(String scenario, int number) {
    cadence = Optional.of(new Cadence.Following(scenario, number, Optional.empty()));
    return this;
  }

  public Eras slips(Slip mode) {
    slip = Optional.of(mode);
    return this;
  }

  public Eras apart(int months) {
    gap = Optional.of(new Gap(Optional.of(Length.ofMonths(months)), Optional.empty()));
    return this;
  }

  public Eras milestone(String name, Length before) {
    milestones = Optional.of(List.of(new Milestone(name, before, Optional.empty())));
    return this;
  }

  public Eras anchored(String date) {
    anchor = Optional.of(LocalDate.parse(date));
    return this;
  }

  public Eras versions(String template) {
    versions = Optional.of(new VersionTemplate(template));
    return this;
  }

  public Eras support(SupportScheme scheme) {
    support = Optional.of(scheme);
    return this;
  }

  public Eras dates(Dates policy) {
    dates = Optional.of(policy.policy());
    return this;
  }

  public Era era() {
    return Era.asBefore(from)
        .withDecided(decided)
        .withAnchor(anchor)
        .withCadence(cadence)
        .withSlip(slip)
        .withGap(gap)
        .withVersions(versions)
        .withSupport(support)
        .withDates(dates)
        .withMilestones(milestones);
  }
}
