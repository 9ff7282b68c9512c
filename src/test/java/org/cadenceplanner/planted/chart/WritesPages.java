package org.cadenceplanner.planted.chart;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

final class WritesPages {
  private WritesPages() {}

  static PDRectangle page() {
    return PDRectangle.A4;
  }
}
