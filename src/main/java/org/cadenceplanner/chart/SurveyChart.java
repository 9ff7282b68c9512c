package org.cadenceplanner.chart;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Caption;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.insight.survey.Stance;
import org.cadenceplanner.insight.survey.Tally;
import org.cadenceplanner.insight.survey.TallyInWords;
import org.cadenceplanner.schedule.Schedule;

/// How the votes on each option are spread: a bar for each, objections to the left of the middle,
/// votes in favour to the right, those that are neutral astride it, with sum, mean and who objects.
///
/// It stands alone: title, turnout, legend, axis, source and the plan's today are in it.
///
/// @param schedule what any scenario of the plan comes to, for its source and today
/// @param tally what the votes come to
public record SurveyChart(Schedule schedule, Tally tally) implements Sheet {
  private static final double LEAST_PLOT = 60;
  private static final double SAMPLE = 22;
  private static final int AROUND = 170;
  private static final int ROW = 56;

  /// How high the chart should be, so that each option can be read.
  public static int readableHeight(Tally tally) {
    return AROUND + ROW * tally.options().size();
  }

  @Override
  public Caption caption() {
    return title().caption(TallyInWords.sums(tally), footer());
  }

  @Override
  public Page page(Size size, Palette palette, TextMeasure measure) {
    Sketch sketch = new Sketch(size, palette, measure);
    Frame frame = new Frame(title(), legend(), footer());
    VoteRows.of(tally, sketch, frame.draw(sketch, sketch.inside(), LEAST_PLOT)).draw();
    return sketch.page();
  }

  private Footer footer() {
    return Sources.basis(schedule, tr("Votes from -2 to +2."));
  }

  private TitleBlock title() {
    return new TitleBlock(
        tally.survey().plan(),
        tr("the votes"),
        Stream.of(Optional.of(TallyInWords.turnout(tally)), TallyInWords.absent(tally))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" ")));
  }

  private static Legend legend() {
    return new Legend(
        List.of(Stance.values()).stream()
            .map(
                stance ->
                    (Legend.Entry)
                        new Legend.Entry.Own(
                            tr("%s: %s", stance.typed(), stance.inWords()),
                            SAMPLE,
                            (sketch, area, subject) ->
                                sketch.add(VoteInk.of(stance).box(sketch, area).about(subject))))
            .toList());
  }
}
