package org.cadenceplanner.chart;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.schedule.ReleaseState;

/// What the inks and shapes of a chart mean: only those that it shows, in as many lines as needed,
/// four at most.
record Legend(List<Entry> entries) {

  private static final int MOST_LINES = 4;
  private static final double WIDEST_NAME = 400;
  private static final double AMPLE = Double.MAX_VALUE;
  private static final double FORECAST_SAMPLE = 34;

  /// One sample with its name.
  sealed interface Entry {
    String name();

    /// The phase of a branch, struck out where it is hidden.
    record Phase(String name, PhaseSwatch swatch, boolean isHidden) implements Entry {}

    /// A state of releases.
    record State(String name, ReleaseState state) implements Entry {}

    /// The slots with no release in them.
    record Skipped(String name) implements Entry {}

    /// Where the rules would have put releases.
    record ByRule(String name) implements Entry {}

    /// The milestones before releases.
    record Milestones(String name) implements Entry {}

    /// The ends that nobody knows.
    record Open(String name) implements Entry {}

    /// The holidays.
    record Holidays(String name) implements Entry {}

    /// The line of what the people can look after.
    record Limit(String name) implements Entry {}

    /// The branches beyond a limit of the plan.
    record TooMany(String name) implements Entry {}

    /// A release that breaks a limit by its day.
    record Breaking(String name) implements Entry {}

    /// The line of the most branches that the plan allows.
    record MostBranches(String name) implements Entry {}

    /// A class of releases whose versions are written bold.
    record BoldClass(String name) implements Entry {}

    /// What one kind of chart alone shows.
    ///
    /// @param width how wide the sample is, before it grows with the letters
    record Own(String name, double width, Sample sample) implements Entry {}
  }

  /// Draws a sample of what one kind of chart shows.
  @FunctionalInterface
  interface Sample {
    void draw(Sketch sketch, Area area, Subject subject);
  }

  Legend {
    entries = List.copyOf(entries);
  }

  /// The legend of what panels show.
  static Legend of(List<BranchStory> stories, PhaseKey phases, Palette palette) {
    List<Entry> entries = new ArrayList<>();
    for (String phase : phases.names()) {
      entries.add(
          new Entry.Phase(phase, PhaseSwatch.of(phase, phases, palette), phases.isHidden(phase)));
    }
    return new Legend(entries).withStates(stories).withMarks(stories, phases).withClasses(stories);
  }

  private Legend withStates(List<BranchStory> stories) {
    Legend all = this;
    for (ReleaseState state : ReleaseState.values()) {
      all =
          all.with(new Entry.State(name(state), state), some(stories, story -> story.shows(state)));
    }
    return all;
  }

  private Legend withMarks(List<BranchStory> stories, PhaseKey phases) {
    return with(new Entry.Skipped(tr("skipped slot")), some(stories, s -> !s.skipped().isEmpty()))
        .with(new Entry.ByRule(tr("by rule")), some(stories, s -> !s.ghosts().isEmpty()))
        .with(new Entry.Open(tr("end not known")), some(stories, BranchStory::hasOpenEnd))
        .with(
            new Entry.Breaking(tr("release that breaks a limit")),
            some(stories, BranchStory::showsBreaking))
        .with(
            new Entry.TooMany(tr("more branches than a limit allows")),
            some(stories, story -> story.showsTooMany(phases)))
        .with(
            new Entry.MostBranches(tr("limit on branches")), some(stories, BranchStory::showsMost));
  }

  private static boolean some(List<BranchStory> stories, Predicate<BranchStory> shows) {
    return stories.stream().anyMatch(shows);
  }

  private Legend withClasses(List<BranchStory> stories) {
    Stream<Entry> classes =
        stories.stream()
            .flatMap(story -> story.emphasised().stream())
            .distinct()
            .map(Entry.BoldClass::new);
    return new Legend(Stream.concat(entries.stream(), classes).toList());
  }

  /// This legend and, where they are shown, the holiday seasons.
  Legend withHolidays(boolean shown) {
    return with(new Entry.Holidays(tr("holiday season")), shown);
  }

  /// This legend and, where they are shown, the single days off.
  Legend withDaysOff(boolean shown) {
    return with(new Entry.Holidays(tr("day off, stronger where more are off")), shown);
  }

  /// This legend and, where they are shown, the milestones.
  Legend withMilestones(boolean shown) {
    return with(new Entry.Milestones(tr("milestone")), shown);
  }

  /// This legend and, where they are shown, the days on which releases may come.
  Legend withForecast(boolean shown) {
    String name = tr("release in 90, 80 and 50 % of the futures");
    return with(new Entry.Own(name, FORECAST_SAMPLE, ForecastBand::sample), shown);
  }

  /// This legend and, where no label names it, the line of what the people can look after.
  ///
  /// @param words what they can look after
  Legend withLimit(String words, boolean unnamed) {
    return with(new Entry.Limit(words), unnamed);
  }

  private Legend with(Entry entry, boolean shown) {
    return shown ? new Legend(Stream.concat(entries.stream(), Stream.of(entry)).toList()) : this;
  }

  static String name(ReleaseState state) {
    return switch (state) {
      case RELEASED -> tr("released");
      case PLANNED -> tr("planned release");
      case PINNED -> tr("date set by hand");
      case OVERDUE -> tr("overdue");
    };
  }

  double height(Sketch sketch, double width) {
    return lines(sketch, width).size() * lineHeight(sketch) + sketch.type().of(4);
  }

  /// Whether a width is enough for it: no name is shorter than it would be on any other.
  boolean isWhole(Sketch sketch, double width) {
    return allLines(sketch, width).size() <= MOST_LINES
        && entries.stream()
            .allMatch(entry -> name(sketch, entry, width).equals(name(sketch, entry, AMPLE)));
  }

  /// Draws this legend over a plot, if that is left at least so high.
  ///
  /// @return what is left for the plot
  Area over(Sketch sketch, Area inside, double leastPlot) {
    double height = height(sketch, inside.width());
    if (inside.height() - height < leastPlot) {
      return inside;
    }
    draw(sketch, inside);
    return inside.below(height);
  }

  void draw(Sketch sketch, Area area) {
    double y = area.y();
    for (List<Entry> line : lines(sketch, area.width())) {
      double x = area.x();
      for (Entry entry : line) {
        drawEntry(sketch, entry, new Area(x, y, area.right() - x, lineHeight(sketch)));
        x += width(sketch, entry, area.width()) + gap(sketch);
      }
      y += lineHeight(sketch);
    }
  }

  private List<List<Entry>> lines(Sketch sketch, double room) {
    List<List<Entry>> lines = allLines(sketch, room);
    return lines.subList(0, Math.min(MOST_LINES, lines.size()));
  }

  private List<List<Entry>> allLines(Sketch sketch, double room) {
    List<List<Entry>> lines = new ArrayList<>();
    double x = Double.MAX_VALUE;
    for (Entry entry : entries) {
      double width = width(sketch, entry, room);
      if (x + width > room) {
        lines.add(new ArrayList<>());
        x = 0;
      }
      lines.getLast().add(entry);
      x += width + gap(sketch);
    }
    return lines;
  }

  private void drawEntry(Sketch sketch, Entry entry, Area area) {
    double middle = area.y() + area.height() / 2;
    double sample = LegendSample.width(sketch, entry);
    LegendSample.draw(sketch, entry, area.withWidth(sample));
    double left = area.x() + sample + sketch.type().of(6);
    double width =
        sketch.write(
            name(sketch, entry, area.width()),
            left,
            middle,
            sketch.type().small(),
            sketch.palette().muted(),
            subjectOfName(entry));
    if (entry instanceof Entry.Phase phase && phase.isHidden()) {
      Stroke strike = Stroke.solid(sketch.palette().muted(), 1);
      sketch.add(Mark.Line.of(left - 1, middle, left + width + 1, middle, strike));
    }
  }

  /// The name of a phase is as good to click on as its sample.
  private static Optional<Subject> subjectOfName(Entry entry) {
    return entry instanceof Entry.Phase
        ? Optional.of(LegendSample.subject(entry))
        : Optional.empty();
  }

  private static double width(Sketch sketch, Entry entry, double room) {
    double sample = LegendSample.width(sketch, entry) + sketch.type().of(6);
    String name = name(sketch, entry, room);
    return sample + sketch.lettering().width(name, sketch.type().small());
  }

  private static String name(Sketch sketch, Entry entry, double room) {
    double left = room - LegendSample.width(sketch, entry) - sketch.type().of(6);
    double widest = Math.min(left, sketch.type().of(WIDEST_NAME));
    return sketch.lettering().fit(entry.name(), sketch.type().small(), widest);
  }

  private static double gap(Sketch sketch) {
    return sketch.type().of(18);
  }

  private static double lineHeight(Sketch sketch) {
    return sketch.type().of(19);
  }
}
