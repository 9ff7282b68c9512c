package org.cadenceplanner.chart;

/// The name of a scenario over its panel and, where the panel is high enough, its rules in a line.
record PanelHead(String name, String rules) {

  private static final double LEAST_FOR_RULES = 190;
  private static final double LEAST_FOR_NAME = 50;

  /// The height it takes of a panel.
  double height(Sketch sketch, Area panel) {
    if (panel.height() < sketch.type().of(LEAST_FOR_NAME)) {
      return 0;
    }
    boolean withRules = panel.height() >= sketch.type().of(LEAST_FOR_RULES);
    return nameHeight(sketch) + (withRules ? rulesHeight(sketch) : 0);
  }

  void draw(Sketch sketch, Area area) {
    if (area.height() < nameHeight(sketch)) {
      return;
    }
    Area line = area.top(nameHeight(sketch));
    sketch.write(
        sketch.lettering().fit(name, sketch.type().heading(), area.width()),
        area.x(),
        line.y() + line.height() / 2,
        sketch.type().heading(),
        sketch.palette().text());
    if (area.height() >= nameHeight(sketch) + rulesHeight(sketch)) {
      sketch.write(
          sketch.lettering().fit(rules, sketch.type().tiny(), area.width()),
          area.x(),
          line.bottom() + sketch.type().of(6),
          sketch.type().tiny(),
          sketch.palette().muted());
    }
  }

  private static double nameHeight(Sketch sketch) {
    return sketch.type().of(20);
  }

  private static double rulesHeight(Sketch sketch) {
    return sketch.type().of(16);
  }
}
