package org.cadenceplanner.chart;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextStyle;
import org.cadenceplanner.insight.Words;

/// The labels over the counts of a panel: today, the line of what the people can do, and what is
/// counted. In a narrow panel the later ones are left out.
///
/// @param axis the panel's axis
/// @param today the day that counts as today
/// @param limit what the people can do; empty text where there is nobody
/// @param showsLimit whether the line of that is on the scale
/// @param captions what is counted, the longest words first
record PanelLabels(
    TimeAxis axis, LocalDate today, String limit, boolean showsLimit, List<String> captions) {

  PanelLabels {
    captions = List.copyOf(captions);
  }

  /// The labels between the rows and the counts of branches.
  ///
  /// @param most the largest count on the scale
  static PanelLabels of(BranchStory story, TimeAxis axis, int most) {
    return new PanelLabels(
        axis,
        story.today(),
        story.capacity().words(),
        story.capacity().isOnScale(most),
        List.of(tr("branches at once"), tr("branches")));
  }

  private record Place(String text, double left) {}

  void draw(Sketch sketch, Area area) {
    Strip strip = strip(sketch, area.y(), area.height());
    Optional<Place> today = today(sketch, strip);
    sketch.requireLegible(today.isPresent() || !axis.shows(this.today));
    today.ifPresent(place -> write(sketch, strip, place, sketch.palette().text()));
    limit(sketch, strip).ifPresent(place -> drawLimit(sketch, strip, place));
    Optional<Place> caption = caption(sketch, strip);
    sketch.requireLegible(caption.isPresent());
    caption.ifPresent(place -> write(sketch, strip, place, sketch.palette().muted()));
  }

  private static void write(Sketch sketch, Strip strip, Place place, Ink ink) {
    sketch.write(place.text(), place.left(), strip.middle(), sketch.type().tiny(), ink);
  }

  /// Whether the counts have the line of what the people can look after, but no room to name it.
  boolean leavesLimitUnnamed(Sketch sketch) {
    Strip strip = strip(sketch, 0, 0);
    today(sketch, strip);
    return showsLimit && limit(sketch, strip).isEmpty();
  }

  private Strip strip(Sketch sketch, double top, double height) {
    Area plot = new Area(axis.left(), top, axis.right() - axis.left(), height);
    return new Strip(plot, sketch.type().of(10));
  }

  private Optional<Place> today(Sketch sketch, Strip strip) {
    if (!axis.shows(today)) {
      return Optional.empty();
    }
    double x = axis.x(today);
    for (String text : List.of(todayInFull(), tr("today"))) {
      double width = sketch.lettering().width(text, sketch.type().tiny());
      OptionalDouble place = strip.take(width, List.of(x + 5, x - 4 - width));
      if (place.isPresent()) {
        return Optional.of(new Place(text, place.getAsDouble()));
      }
    }
    return Optional.empty();
  }

  private Optional<Place> limit(Sketch sketch, Strip strip) {
    if (limit.isEmpty()) {
      return Optional.empty();
    }
    String text = showsLimit ? limit : tr("%s, above this scale", limit);
    double width = sample(sketch) + sketch.lettering().width(text, sketch.type().tiny());
    OptionalDouble place = strip.take(width, places(sketch, width, true));
    return place.isPresent() ? Optional.of(new Place(text, place.getAsDouble())) : Optional.empty();
  }

  private void drawLimit(Sketch sketch, Strip strip, Place place) {
    double y = strip.middle();
    double x = place.left();
    if (showsLimit) {
      sketch.add(Mark.Line.of(x, y, x + sketch.type().of(20), y, CountArea.limitStroke(sketch)));
    }
    TextStyle style = sketch.type().tiny();
    sketch.write(place.text(), x + sample(sketch), y, style, sketch.palette().limit());
  }

  private double sample(Sketch sketch) {
    return showsLimit ? sketch.type().of(26) : 0;
  }

  private Optional<Place> caption(Sketch sketch, Strip strip) {
    TextStyle style = sketch.type().tiny();
    for (String text : captions) {
      double width = sketch.lettering().width(text, style);
      OptionalDouble place = strip.take(width, places(sketch, width, false));
      if (place.isPresent()) {
        return Optional.of(new Place(text, place.getAsDouble()));
      }
    }
    return Optional.empty();
  }

  // Left, right of today's line, left of it, right: or the other way round. Then left of today's
  // name, where that stands left of its line.
  private List<Double> places(Sketch sketch, double width, boolean fromRight) {
    List<Double> places = new ArrayList<>(List.of(axis.left() + 4));
    if (axis.shows(today)) {
      double x = axis.x(today);
      places.add(x + nameOfToday(sketch) + sketch.type().of(20));
      places.add(x - width - sketch.type().of(12));
    }
    places.add(axis.right() - width - 4);
    List<Double> ordered = new ArrayList<>(fromRight ? places.reversed() : places);
    if (axis.shows(today)) {
      ordered.add(axis.x(today) - nameOfToday(sketch) - sketch.type().of(20) - width);
    }
    return ordered.stream().filter(left -> !crossesToday(left, left + width)).toList();
  }

  private double nameOfToday(Sketch sketch) {
    return sketch.lettering().width(todayInFull(), sketch.type().tiny());
  }

  private String todayInFull() {
    return tr("today, %s", Words.day(today));
  }

  private boolean crossesToday(double from, double to) {
    double x = axis.x(today);
    return axis.shows(today) && from - 3 <= x && x <= to + 3;
  }
}
