package org.cadenceplanner.chart;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.insight.survey.OptionTally;
import org.cadenceplanner.insight.survey.Stance;
import org.cadenceplanner.insight.survey.Tally;
import org.cadenceplanner.insight.survey.TallyInWords;

/// The rows of a survey: each option's name, its votes as a bar around the middle, and what they come
/// to.
///
/// @param names where the names stand
/// @param bars where the bars stand
/// @param results where sums and means stand
/// @param unit how wide a vote is
record VoteRows(Tally tally, Sketch sketch, Area names, Area bars, Area results, double unit) {
  private static final double HEADER = 20;
  private static final double HIGHEST_ROW = 64;
  private static final double GAP = 14;
  private static final double SHARE_OF_NAMES = 0.3;
  private static final double SHARE_OF_RESULTS = 0.2;
  private static final double BAR = 0.3;
  private static final int LONGEST_NAME = 40;

  static VoteRows of(Tally tally, Sketch sketch, Area plot) {
    double gap = sketch.type().of(GAP);
    double left = plot.width() * SHARE_OF_NAMES;
    double right = plot.width() * SHARE_OF_RESULTS;
    Area bars =
        new Area(
            plot.x() + left + gap, plot.y(), plot.width() - left - right - 2 * gap, plot.height());
    double reach = tally.options().stream().mapToDouble(VoteRows::reach).max().orElse(0);
    return new VoteRows(
        tally,
        sketch,
        plot.withWidth(left),
        bars,
        new Area(bars.right() + gap, plot.y(), right, plot.height()),
        bars.width() / 2 / Math.max(1, reach));
  }

  /// How many votes reach from the middle to the further end of a bar.
  private static double reach(OptionTally option) {
    double before = before(option);
    return Math.max(before, option.voters() - before);
  }

  /// How many votes stand before the middle.
  private static double before(OptionTally option) {
    return option.count(Stance.STRONG_OBJECTION)
        + option.count(Stance.MILD_OBJECTION)
        + option.count(Stance.NEUTRAL) / 2.0;
  }

  void draw() {
    double header = sketch.type().of(HEADER);
    double row =
        Math.min(
            sketch.type().of(HIGHEST_ROW),
            (bars.height() - header) / Math.max(1, tally.options().size()));
    sketch.requireLegible(row >= header);
    if (row <= 0) {
      return;
    }
    drawHeader(header);
    for (int i = 0; i < tally.options().size(); i++) {
      double top = bars.y() + header + i * row;
      draw(tally.options().get(i), top, row);
    }
    drawMiddle(bars.y() + header, bars.y() + header + row * tally.options().size());
  }

  private double middle() {
    return bars.x() + bars.width() / 2;
  }

  private void drawHeader(double height) {
    double y = bars.y() + height / 2;
    double room = bars.width() / 2 - sketch.type().of(GAP);
    String against = sketch.lettering().fit(tr("against"), sketch.type().small(), room);
    String inFavour = sketch.lettering().fit(tr("in favour"), sketch.type().small(), room);
    double apart = sketch.type().of(GAP) / 2;
    sketch.writeBefore(
        against, middle() - apart, y, sketch.type().small(), sketch.palette().muted());
    sketch.write(inFavour, middle() + apart, y, sketch.type().small(), sketch.palette().muted());
  }

  private void drawMiddle(double top, double bottom) {
    Stroke stroke = Stroke.solid(sketch.palette().text(), 1.5);
    sketch.add(Mark.Line.of(middle(), top, middle(), bottom, stroke));
  }

  private void draw(OptionTally option, double top, double height) {
    double centre = top + height / 2;
    double half = height * BAR;
    double x = middle() - before(option) * unit;
    for (Stance stance : Stance.values()) {
      double width = option.count(stance) * unit;
      drawVotes(option, stance, new Area(x, centre - half, width, 2 * half));
      x += width;
    }
    if (height >= sketch.type().of(HEADER)) {
      drawTexts(option, centre, height);
    }
  }

  private void drawVotes(OptionTally option, Stance stance, Area area) {
    if (area.width() <= 0) {
      return;
    }
    VoteInk ink = VoteInk.of(stance);
    Subject subject = Subject.of("votes", option.option().name(), stance.typed());
    sketch.add(ink.box(sketch, area).about(subject));
    String count = String.valueOf(option.count(stance));
    boolean hasRoom =
        sketch.lettering().width(count, sketch.type().smallStrong()) + 4 <= area.width()
            && area.height() >= sketch.type().of(HEADER) / 1.5;
    // The line of the middle would go through it.
    boolean isAstride = stance == Stance.NEUTRAL;
    if (hasRoom) {
      double place = isAstride ? area.x() + area.width() * 3 / 4 : area.x() + area.width() / 2;
      double y = area.y() + area.height() / 2;
      sketch.writeAround(count, place, y, sketch.type().smallStrong(), ink.text(sketch.palette()));
    }
  }

  private void drawTexts(OptionTally option, double centre, double height) {
    double line = sketch.type().of(HEADER) * 0.45;
    boolean hasTwoLines = height >= 2 * sketch.type().of(HEADER);
    write(
        option.option().letter() + "  " + option.option().name(),
        names,
        hasTwoLines && !option.objections().isEmpty() ? centre - line : centre,
        true);
    if (hasTwoLines && !option.objections().isEmpty()) {
      write(objections(option), names, centre + line, false);
    }
    write(TallyInWords.sum(option), results, hasTwoLines ? centre - line : centre, true);
    if (hasTwoLines) {
      write(details(option), results, centre + line, false);
    }
  }

  private static String objections(OptionTally option) {
    return tr(
        "Objections: %s",
        Words.list(option.objections().stream().map(it -> it.voter().name()).toList()));
  }

  private static String details(OptionTally option) {
    String votes = amountOf(option.voters(), "vote", "votes");
    return option.mean().isPresent()
        ? tr("mean %s of %s", TallyInWords.mean(option), votes)
        : votes;
  }

  private void write(String text, Area column, double middle, boolean isStrong) {
    var style = isStrong ? sketch.type().heading() : sketch.type().small();
    var ink = isStrong ? sketch.palette().text() : sketch.palette().muted();
    String fitting = sketch.lettering().fit(text, style, column.width());
    sketch.requireLegible(Lettering.isEnough(List.of(fitting), text, LONGEST_NAME));
    sketch.write(fitting, column.x(), middle, style, ink);
  }
}
