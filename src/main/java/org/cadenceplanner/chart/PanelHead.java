package org.cadenceplanner.chart;

import java.util.List;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextStyle;

/// The name of a scenario over its panel and, where the panel is high enough, the rules that set
/// it apart, in as many lines as they need and the panel has room for.
///
/// @param isLooked whether it is the scenario looked at, with a line under its name
/// @param tellsAll whether all rules come before the panel, which may be low by that
record PanelHead(String name, String rules, boolean isLooked, boolean tellsAll) {

  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_RULES = 1_000;
  private static final double LEAST_FOR_NAME = 50;
  private static final double LEAST_WITHOUT_RULES = 105;
  private static final double PANEL_TO_A_LINE = 40;
  private static final double LOOKED_LINE = 2;

  /// The height it takes of a panel.
  double height(Sketch sketch, Area panel) {
    if (panel.height() < sketch.type().of(LEAST_FOR_NAME)) {
      return 0;
    }
    int lines = lines(sketch, panel).size();
    return nameHeight(sketch) + lines * lineHeight(sketch);
  }

  void draw(Sketch sketch, Area panel) {
    if (height(sketch, panel) == 0) {
      sketch.requireLegible(false);
      return;
    }
    drawName(sketch, panel);
    sketch.requireLegible(Lettering.isEnough(lines(sketch, panel), rules, LONGEST_RULES));
    double middle = panel.y() + nameHeight(sketch) + sketch.type().of(6);
    for (String line : lines(sketch, panel)) {
      sketch.write(line, panel.x(), middle, sketch.type().tiny(), sketch.palette().muted());
      middle += lineHeight(sketch);
    }
  }

  private void drawName(Sketch sketch, Area panel) {
    TextStyle style = sketch.type().heading();
    String words = sketch.lettering().fit(name, style, panel.width());
    sketch.requireLegible(Lettering.isEnough(List.of(words), name, LONGEST_NAME));
    double middle = panel.y() + nameHeight(sketch) / 2;
    sketch.write(words, panel.x(), middle, style, sketch.palette().text());
    if (isLooked) {
      double width = Math.ceil(sketch.lettering().width(words, style));
      double line = Math.round(panel.y() + nameHeight(sketch)) - LOOKED_LINE;
      sketch.add(Mark.Box.filled(panel.x(), line, width, LOOKED_LINE, sketch.palette().selected()));
    }
  }

  private List<String> lines(Sketch sketch, Area panel) {
    int most = most(sketch, panel);
    return most == 0
        ? List.of()
        : sketch.lettering().wrap(rules, sketch.type().tiny(), panel.width(), most);
  }

  // Else the lines of the rules take at most three eighths of what the panel has for them and the
  // plot.
  private int most(Sketch sketch, Area panel) {
    double spare = panel.height() - sketch.type().of(LEAST_WITHOUT_RULES);
    double line = tellsAll ? lineHeight(sketch) : sketch.type().of(PANEL_TO_A_LINE);
    return (int) Math.max(0, spare / line);
  }

  private static double nameHeight(Sketch sketch) {
    return sketch.type().of(20);
  }

  private static double lineHeight(Sketch sketch) {
    return sketch.type().of(15);
  }
}
