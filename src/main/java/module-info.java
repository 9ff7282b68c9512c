/// Cadence, the release-cadence planner.
@org.jspecify.annotations.NullMarked
module org.cadenceplanner {
  requires apache.mime4j.core;
  requires atlantafx.base;
  requires com.formdev.flatlaf.fonts.roboto;
  requires de.focus_shift.jollyday.core;
  requires info.picocli;
  requires java.desktop;
  requires java.xml;
  requires javafx.controls;
  requires net.sf.biweekly;
  requires openhtmltopdf.core;
  requires openhtmltopdf.pdfbox;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.controlsfx.controls;
  requires org.eclipse.jgit;
  requires org.kordamp.ikonli.feather;
  requires org.kordamp.ikonli.javafx;
  requires org.threeten.extra;
  requires pngencoder;
  requires static org.jspecify;
  requires tools.jackson.core;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.csv;

  exports org.cadenceplanner.calendar.xml to
      de.focus_shift.jollyday.core;
  exports org.cadenceplanner.ui to
      javafx.graphics;

  opens org.cadenceplanner.cli to
      info.picocli;

  provides de.focus_shift.jollyday.core.spi.HolidayCalendarConfigurationService with
      org.cadenceplanner.calendar.xml.ReadCalendarService;
}
