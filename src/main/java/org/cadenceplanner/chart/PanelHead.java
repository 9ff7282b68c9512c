package org.cadenceplanner.chart;

import java.util.List;

/// The name of a scenario over its panel and, where the panel is high enough, the rules that set
/// it apart, in as many lines as they need and the panel has room for.
record PanelHead(String name, String rules) {

  private static final double LEAST_FOR_NAME = 50;
  private static final double LEAST_WITHOUT_RULES = 105;
  private static final double PANEL_TO_A_LINE = 40;

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
      return;
    }
    sketch.write(
        sketch.lettering().fit(name, sketch.type().heading(), panel.width()),
        panel.x(),
        panel.y() + nameHeight(sketch) / 2,
        sketch.type().heading(),
        sketch.palette().text());
    double middle = panel.y() + nameHeight(sketch) + sketch.type().of(6);
    for (String line : lines(sketch, panel)) {
      sketch.write(line, panel.x(), middle, sketch.type().tiny(), sketch.palette().muted());
      middle += lineHeight(sketch);
    }
  }

  private List<String> lines(Sketch sketch, Area panel) {
    int most = most(sketch, panel);
    return most == 0
        ? List.of()
        : sketch.lettering().wrap(rules, sketch.type().tiny(), panel.width(), most);
  }

  // The lines of the rules take at most three eighths of what the panel has for them and the plot.
  private static int most(Sketch sketch, Area panel) {
    double spare = panel.height() - sketch.type().of(LEAST_WITHOUT_RULES);
    return (int) Math.max(0, spare / sketch.type().of(PANEL_TO_A_LINE));
  }

  private static double nameHeight(Sketch sketch) {
    return sketch.type().of(20);
  }

  private static double lineHeight(Sketch sketch) {
    return sketch.type().of(15);
  }
}
