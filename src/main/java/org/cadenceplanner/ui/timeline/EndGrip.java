package org.cadenceplanner.ui.timeline;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.cadenceplanner.insight.EndInWords;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;

/// The end of a phase of a branch: moved, the rule changes by which such phases end, of all releases
/// with the same rules and class, in the unit in which it is written.
///
/// @param schedule what the scenario comes to
/// @param release the release
/// @param span the phase with its days, not before the release
record EndGrip(Schedule schedule, Release release, PhaseSpan span) implements Grip {

  /// The ends of a release's phases that there is something to see of.
  static List<EndGrip> of(Schedule schedule, Release release) {
    return release.supported().stream()
        .filter(span -> span.from().isBefore(span.until()))
        .map(span -> new EndGrip(schedule, release, span))
        .toList();
  }

  @Override
  public String id() {
    return "end %s %s".formatted(release.version(), span.name());
  }

  @Override
  public LocalDate day() {
    return span.until();
  }

  @Override
  public String inWords() {
    return refusal()
        .orElseGet(
            () ->
                tr(
                    "%s of %s ends %s: drag it to change how long it is",
                    Words.capitalised(span.name()), release.version(), Words.day(day())));
  }

  /// Why it cannot be moved, for people; empty where it can.
  Optional<String> refusal() {
    if (isOnRecord()) {
      return Optional.of(
          tr(
              "%s of %s ends by record; allowed: to move an end that the rules give",
              Words.capitalised(span.name()), release.version()));
    }
    return length(rule().end()).isPresent()
        ? Optional.empty()
        : Optional.of(
            tr(
                "%s lasts %s; allowed: to change that among the rules",
                Words.capitalised(span.name()), EndInWords.of(rule().end(), place() == 0)));
  }

  @Override
  public HandEdit to(LocalDate day) {
    return changed(length -> Length.nearest(countedFrom(), day, length.unit()));
  }

  /// By a unit at least: a rule of months does not change by a day.
  @Override
  public HandEdit by(KeyStep step, int direction) {
    return changed(
        length -> {
          Length near =
              Length.nearest(
                  countedFrom(), step.from(length.after(countedFrom()), direction), length.unit());
          return near.equals(length)
              ? new Length(length.amount() + direction, length.unit())
              : near;
        });
  }

  private HandEdit changed(UnaryOperator<Length> change) {
    refusal()
        .ifPresent(
            why -> {
              throw new IllegalArgumentException(why);
            });
    End end = with(rule().end(), change);
    Length length = length(end).orElseThrow();
    String phase = span.name();
    Optional<String> kind = scheme().isAlike() ? Optional.empty() : Optional.of(kind().name());
    return new HandEdit(
        () -> step(phase, kind, length),
        plan ->
            plan.withScenario(
                schedule.scenario().name(),
                scenario ->
                    scenario.withSupportFor(
                        release.version(),
                        release.due().orElse(release.date()),
                        scheme -> scheme.withClass(kind(), with(kind(), end)))));
  }

  private static String step(String phase, Optional<String> kind, Length length) {
    String what = "%s %s".formatted(phase, Words.length(length));
    return kind.map(of -> of + ": " + what).orElseGet(() -> Words.capitalised(what));
  }

  private ReleaseClass with(ReleaseClass kind, End end) {
    return kind.withPhases(
        kind.phases().stream()
            .map(phase -> phase.name().equals(span.name()) ? phase.withEnd(end) : phase)
            .toList());
  }

  private boolean isOnRecord() {
    return schedule.plan().history().stream()
        .filter(past -> past.version().equals(release.version()))
        .anyMatch(past -> past.ends().containsKey(span.name()));
  }

  private LocalDate countedFrom() {
    return isFromRelease(rule().end()) ? release.date() : span.from();
  }

  private Phase rule() {
    return kind().phases().get(place());
  }

  private int place() {
    List<Phase> phases = kind().phases();
    return IntStream.range(0, phases.size())
        .filter(i -> phases.get(i).name().equals(span.name()))
        .findFirst()
        .orElseThrow();
  }

  private ReleaseClass kind() {
    return scheme().named(release.releaseClass());
  }

  private SupportScheme scheme() {
    return release.rules().support();
  }

  private static boolean isFromRelease(End end) {
    return switch (end) {
      case End.AfterRelease _ -> true;
      case End.Rounded rounded -> isFromRelease(rounded.end());
      case End.AfterStart _, End.Successor _, End.OnDay _, End.Unknown _ -> false;
      case End.Earliest _, End.Latest _ -> false;
    };
  }

  /// The length that an end is after; empty where it is no such end.
  private static Optional<Length> length(End end) {
    return switch (end) {
      case End.AfterRelease after -> Optional.of(after.length());
      case End.AfterStart after -> Optional.of(after.length());
      case End.Rounded rounded -> length(rounded.end());
      case End.Successor _, End.OnDay _, End.Unknown _ -> Optional.empty();
      case End.Earliest _, End.Latest _ -> Optional.empty();
    };
  }

  private static End with(End end, UnaryOperator<Length> change) {
    return switch (end) {
      case End.AfterRelease after -> new End.AfterRelease(change.apply(after.length()));
      case End.AfterStart after -> new End.AfterStart(change.apply(after.length()));
      case End.Rounded rounded -> new End.Rounded(with(rounded.end(), change), rounded.rounding());
      case End.Successor _, End.OnDay _, End.Unknown _ -> end;
      case End.Earliest _, End.Latest _ -> end;
    };
  }
}
