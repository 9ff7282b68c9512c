package org.cadenceplanner.chart;

/// What stands around the plots of every chart: title, sentence and legend above, footer below.
///
/// The plots come first: where the chart is low, the legend, the sentence and the footer are left
/// out, in the order footer, sentence, legend.
record Frame(TitleBlock title, Legend legend, Footer footer) {

  /// Draws all that fits and returns what is left for the plots.
  ///
  /// @param leastPlot the height that the plots need
  Area draw(Sketch sketch, Area area, double leastPlot) {
    sketch.requireLegible(
        area.height() - title.titleHeight(sketch) - legend.height(sketch, area.width())
            >= leastPlot);
    if (area.height() < title.titleHeight(sketch)) {
      return area;
    }
    double width = area.width();
    double spare = area.height() - title.titleHeight(sketch) - leastPlot;
    double legendHeight = ifRoom(legend.height(sketch, width), spare);
    spare -= legendHeight;
    double sentenceHeight = ifRoom(title.sentenceHeight(sketch, width), spare);
    spare -= sentenceHeight;
    double footerHeight = ifRoom(footer.height(sketch, width), spare);
    sketch.requireWhole(legendHeight > 0 && sentenceHeight > 0 && footerHeight > 0);

    title.drawTitle(sketch, area);
    Area rest = area.below(title.titleHeight(sketch));
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

  private static double ifRoom(double height, double spare) {
    return height <= spare ? height : 0;
  }
}
