package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Tries;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// However close one looks, and at whichever days: no text of a timeline is crossed by an upright
/// line, a milestone's tick or today's among them, by the cross of a skipped slot, or by a diamond.
class ClearLabelsTest {
  private static final TextMeasure MEASURE = BundledFont.load().textMeasure();
  private static final long SEED = 20180711;
  private static final int VIEWS = 60;

  static List<Arguments> schedules() {
    return Samples.names().stream()
        .flatMap(sample -> SamplePlans.schedules(withWeeks(Samples.read(sample))).stream())
        .map(schedule -> Arguments.of(Named.of(name(schedule), schedule)))
        .toList();
  }

  private static String name(Schedule schedule) {
    return schedule.plan().name() + ", " + schedule.scenario().name();
  }

  private static Plan withWeeks(Plan plan) {
    Scenario usual = plan.scenarios().getFirst();
    Scenario weeks =
        usual
            .withName("26 weeks")
            .withRules(usual.rules().withCadence(new Cadence.Every(Length.ofWeeks(26))));
    return plan.withScenarios(Stream.concat(plan.scenarios().stream(), Stream.of(weeks)).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schedules")
  void noTextIsCrossedAtAnyDays(Schedule schedule) {
    Random random = new Random(SEED);
    DaysShown all = DaysShown.all(schedule.horizon());
    for (int i = 0; i < Tries.of(VIEWS); i++) {
      DaysShown days =
          all.zoomed(Math.pow(100, random.nextDouble()), all.from())
              .panned(random.nextLong(all.days()));
      Size size = new Size(400 + random.nextInt(1200), 300 + random.nextInt(500));
      requireClear(schedule, days, size, milestone(schedule, random));
    }
  }

  /// A milestone of some release; the release itself where it has none.
  private static Part.OfRelease milestone(Schedule schedule, Random random) {
    Release release = schedule.planned().get(random.nextInt(schedule.planned().size()));
    return milestone(schedule, release, random.nextInt(Math.max(1, release.milestones().size())));
  }

  private static Part.OfRelease milestone(Schedule schedule, Release release, int place) {
    String scenario = schedule.scenario().name();
    return release.milestones().isEmpty()
        ? new Part.Release(scenario, release.version())
        : new Part.Milestone(scenario, release.version(), release.milestones().get(place).name());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schedules")
  void noTextIsCrossedWhereAReleaseIsNearTheRightEdge(Schedule schedule) {
    List<Release> planned = schedule.planned();
    for (Release release : planned.subList(0, Tries.of(planned.size()))) {
      for (int shown : List.of(60, 150, 250, 400, 700)) {
        for (int left : List.of(1, 3, 6, 12)) {
          LocalDate until = release.date().plusDays(left);
          if (!until.isAfter(schedule.horizon().end())) {
            DaysShown days = new DaysShown(schedule.horizon(), until.minusDays(shown), until);
            Part.OfRelease last = milestone(schedule, release, release.milestones().size() - 1);
            requireClear(schedule, days, new Size(1100, 560), last);
          }
        }
      }
    }
  }

  private static void requireClear(
      Schedule schedule, DaysShown days, Size size, Part.OfRelease selected) {
    DayIndex index = SamplePlans.index(schedule.plan());
    Drawing drawing =
        new TimelinePanel(schedule, index, days, Optional.of(selected))
            .draw(size, Palette.light(), MEASURE);
    List<Mark> obstacles = drawing.marks().stream().filter(ClearLabelsTest::crosses).toList();
    for (Mark mark : drawing.marks()) {
      if (mark instanceof Mark.Label label) {
        obstacles.stream()
            .filter(obstacle -> covered(obstacle).meets(label.bounds()))
            .findFirst()
            .ifPresent(
                obstacle ->
                    fail("%s, %s, %s: %s crosses %s", name(schedule), days, size, obstacle, label));
      }
    }
  }

  private static boolean crosses(Mark mark) {
    return switch (mark) {
      case Mark.Line line -> line.from().x() == line.to().x() || isAbout(mark, "skipped");
      case Mark.Polygon polygon -> isAbout(polygon, "release");
      case Mark.Box box -> isAbout(box, "release");
      case Mark.Label label -> false;
      case Mark.Clip clip -> false;
    };
  }

  private static boolean isAbout(Mark mark, String kind) {
    return mark.subject().filter(subject -> subject.kind().equals(kind)).isPresent();
  }

  // The half of a line's width that lies on either side of it.
  private static Bounds covered(Mark mark) {
    return mark instanceof Mark.Line line
        ? line.bounds().grown(line.stroke().width() / 2)
        : mark.bounds();
  }
}
