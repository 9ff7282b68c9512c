package org.cadenceplanner.chart;

/// What stands around the plots of every chart: title, sentence and legend above, footer below.
///
/// The plots come first: where the chart is low, the legend, the sentence and the footer are left
/// out, in the order footer, sentence, legend. A chart without one of them, or with less than all of
/// it, does not stand alone, and so is not legible.
record Frame(TitleBlock title, Legend legend, Footer footer) {

  /// Draws all that fits and returns what is left for the plots.
  ///
  /// @param leastPlot the height that the plots need
  Area draw(Sketch sketch, Area area, double leastPlot) {
    double width = area.width();
    double titleHeight = title.titleHeight(sketch, width);
    double spare = area.height() - titleHeight - leastPlot;
    requireAll(sketch, width, spare);
    if (area.height() < titleHeight) {
      return area;
    }
    double legendHeight = ifRoom(legend.height(sketch, width), spare);
    spare -= legendHeight;
    double sentenceHeight = ifRoom(title.sentenceHeight(sketch, width), spare);
    spare -= sentenceHeight;
    double footerHeight = ifRoom(footer.height(sketch, width), spare);

    title.drawTitle(sketch, area);
    Area rest = area.below(titleHeight);
    if (sentenceHeight > 0) {
      title.drawSentence(sketch, rest);
      rest = rest.below(sentenceHeight);
    }
    if (legendHeight > 0) {
      legend.draw(sketch, rest);
      rest = rest.below(legendHeight);
    }
    if (footerHeight > 0) {
      footer.draw(sketch, rest);
    }
    return rest.above(footerHeight);
  }

  private void requireAll(Sketch sketch, double width, double spare) {
    double needed =
        legend.height(sketch, width)
            + title.sentenceHeight(sketch, width)
            + footer.height(sketch, width);
    sketch.requireLegible(needed <= spare);
    sketch.requireLegible(
        title.isWhole(sketch, width)
            && legend.isWhole(sketch, width)
            && footer.isWhole(sketch, width));
  }

  private static double ifRoom(double height, double spare) {
    return height <= spare ? height : 0;
  }
}
