package org.cadenceplanner.export;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class GoldenTextTest {
  @Test
  void eightMonthsOfXenAsItIsPastedIntoAMail() throws IOException {
    Exports.assertGolden(
        Exports.xen2018().only("8 months").show(OutputFormat.TEXT), "xen-2018-8-months.txt");
  }

  @Test
  void allOfXensScenariosSideBySide() throws IOException {
    Exports.assertGolden(Exports.xen2018().compare(OutputFormat.TEXT), "xen-2018-compare.txt");
  }

  @Test
  void aPlanWithEverythingSetByHandAsText() throws IOException {
    Exports.assertGolden(Exports.small().show(OutputFormat.TEXT), "small.txt");
  }

  @Test
  void aPlanWithEverythingSetByHandAsMarkdown() throws IOException {
    Exports.assertGolden(Exports.small().show(OutputFormat.MARKDOWN), "small.md");
  }
}
