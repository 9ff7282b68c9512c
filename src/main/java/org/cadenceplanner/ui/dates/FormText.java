package org.cadenceplanner.ui.dates;

import static org.cadenceplanner.language.Texts.tr;

import org.cadenceplanner.export.DatesFormat;
import org.cadenceplanner.language.Language;

/// The forms of dates in words.
final class FormText {
  private FormText() {}

  static String name(DatesFormat format) {
    return switch (format) {
      case TEXT -> tr("Plain text");
      case JSON -> "JSON";
      case CSV -> tr("Spreadsheet, CSV");
      case MARKDOWN -> tr("Markdown");
      case ICS -> tr("Calendar, ICS");
      case ENDOFLIFE -> "endoflife.date";
      case PRODUCT -> tr("endoflife.date, page");
      case NODEJS -> "nodejs/Release";
    };
  }

  /// What it is good for, and in which language it is where that is not the one spoken.
  static String about(DatesFormat format) {
    return Language.spoken() == Language.ENGLISH
        ? use(format)
        : tr("%s %s", use(format), tr("It is in English, for all."));
  }

  private static String use(DatesFormat format) {
    return switch (format) {
      case TEXT -> tr("Tables for a mail or a terminal, with what moved and why.");
      case JSON -> tr("All there is to say about the dates, for programs.");
      case CSV -> tr("A row for each date. Nothing in it is taken for a formula.");
      case MARKDOWN -> tr("Tables for a wiki or an issue, with what moved and why.");
      case ICS -> tr("Every calendar imports it. Imported again after a change, events move.");
      case ENDOFLIFE ->
          tr("The releases that are out and their ends, as endoflife.date gives them.");
      case PRODUCT ->
          tr("The page to hand in to endoflife.date. What kind of product it is stays to be said.");
      case NODEJS -> tr("All releases and their ends, as Node.js publishes its schedule.");
    };
  }
}
