package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.insight.KindOfWork;
import org.cadenceplanner.plan.Version;

/// What the marks of a chart are about: the [Subject]s of its drawing, taken apart.
///
/// Example: `new Part.Release("8 months", Version.of("4.12")).subject()` is
/// `Subject.of("release", "8 months", "4.12")`, and [#of] leads back.
public sealed interface Part {

  /// The subject of the marks about this part.
  Subject subject();

  /// What is in the row of one release.
  sealed interface OfRelease extends Part {
    /// The scenario's name.
    String scenario();

    Version version();
  }

  /// The diamond of a release.
  record Release(String scenario, Version version) implements OfRelease {
    @Override
    public Subject subject() {
      return Subject.of("release", scenario, version.text());
    }
  }

  /// The diamond of the day on which the rules would have put a release.
  record ByRule(String scenario, Version version) implements OfRelease {
    @Override
    public Subject subject() {
      return Subject.of("by rule", scenario, version.text());
    }
  }

  /// The band of the days on which a release may come.
  record Forecast(String scenario, Version version) implements OfRelease {
    @Override
    public Subject subject() {
      return Subject.of("forecast", scenario, version.text());
    }
  }

  /// The version beside a row.
  record Branch(String scenario, Version version) implements OfRelease {
    @Override
    public Subject subject() {
      return Subject.of("branch", scenario, version.text());
    }
  }

  /// A piece of a bar.
  record Phase(String scenario, Version version, String name) implements OfRelease {
    @Override
    public Subject subject() {
      return Subject.of("phase", scenario, version.text(), name);
    }
  }

  /// A tick before a release, with its name.
  record Milestone(String scenario, Version version, String name) implements OfRelease {
    @Override
    public Subject subject() {
      return Subject.of("milestone", scenario, version.text(), name);
    }
  }

  /// A slot with no release in it.
  record Skipped(String scenario, LocalDate due) implements Part {
    @Override
    public Subject subject() {
      return Subject.of("skipped", scenario, due.toString());
    }
  }

  /// The branches at once that are in a phase.
  record Count(String scenario, String phase) implements Part {
    @Override
    public Subject subject() {
      return Subject.of("count", scenario, phase);
    }
  }

  /// The line of what the people can look after.
  record Limit(String scenario) implements Part {
    @Override
    public Subject subject() {
      return Subject.of("limit", scenario);
    }
  }

  /// What is about hours of work.
  sealed interface OfWork extends Part {}

  /// The hours of a kind of work over time.
  record Work(String scenario, KindOfWork kind) implements OfWork {
    @Override
    public Subject subject() {
      return Subject.of("work", scenario, kind.name());
    }
  }

  /// The hours of a year under its months.
  record WorkOfYear(String scenario, int year) implements OfWork {
    @Override
    public Subject subject() {
      return Subject.of("work of year", scenario, Integer.toString(year));
    }
  }

  /// The line of the hours that the people have.
  record Available(String scenario) implements OfWork {
    @Override
    public Subject subject() {
      return Subject.of("available", scenario);
    }
  }

  /// A stretch of days off, by its first day.
  record Holidays(LocalDate from) implements Part {
    @Override
    public Subject subject() {
      return Subject.of("holidays", from.toString());
    }
  }

  /// The line of today.
  record Today() implements Part {
    @Override
    public Subject subject() {
      return Subject.of("today");
    }
  }

  /// A sample in the legend.
  record Sample(String name) implements Part {
    @Override
    public Subject subject() {
      return Subject.of("legend", name);
    }
  }

  /// A figure of a scenario in the table of a comparison.
  record Figure(String scenario, String label) implements Part {
    @Override
    public Subject subject() {
      return Subject.of("figure", scenario, label);
    }
  }

  /// The part that a subject is about; empty for a subject of no chart.
  static Optional<Part> of(Subject subject) {
    List<String> path = subject.path();
    return switch (subject.kind()) {
      case "release" -> Optional.of(new Release(path.get(1), Version.of(path.get(2))));
      case "by rule" -> Optional.of(new ByRule(path.get(1), Version.of(path.get(2))));
      case "forecast" -> Optional.of(new Forecast(path.get(1), Version.of(path.get(2))));
      case "branch" -> Optional.of(new Branch(path.get(1), Version.of(path.get(2))));
      case "phase" -> Optional.of(new Phase(path.get(1), Version.of(path.get(2)), path.get(3)));
      case "milestone" ->
          Optional.of(new Milestone(path.get(1), Version.of(path.get(2)), path.get(3)));
      case "skipped" -> Optional.of(new Skipped(path.get(1), LocalDate.parse(path.get(2))));
      case "count" -> Optional.of(new Count(path.get(1), path.get(2)));
      case "limit" -> Optional.of(new Limit(path.get(1)));
      case "work" -> Optional.of(new Work(path.get(1), KindOfWork.valueOf(path.get(2))));
      case "work of year" ->
          Optional.of(new WorkOfYear(path.get(1), Integer.parseInt(path.get(2))));
      case "available" -> Optional.of(new Available(path.get(1)));
      case "holidays" -> Optional.of(new Holidays(LocalDate.parse(path.get(1))));
      case "today" -> Optional.of(new Today());
      case "legend" -> Optional.of(new Sample(path.get(1)));
      case "figure" -> Optional.of(new Figure(path.get(1), path.get(2)));
      default -> Optional.empty();
    };
  }
}
