package org.cadenceplanner.export;

/// The form in which dates are written: one for people and spreadsheets, or one that other programs
/// read as their own.
public enum DatesFormat {
  TEXT(".txt", true),
  JSON(".json", true),
  CSV(".csv", true),
  MARKDOWN(".md", true),
  /// Events for calendars.
  ICS(".ics", false),
  /// A list of releases as endoflife.date gives it.
  ENDOFLIFE(".json", false),
  /// The page of a product as it is handed in to endoflife.date.
  PRODUCT(".md", false),
  /// A schedule as Node.js publishes it.
  NODEJS(".json", false);

  private final String suffix;
  private final boolean holdsSeveral;

  DatesFormat(String suffix, boolean holdsSeveral) {
    this.suffix = suffix;
    this.holdsSeveral = holdsSeveral;
  }

  /// What the name of such a file ends in, such as `.ics`.
  public String suffix() {
    return suffix;
  }

  /// Whether it can hold several scenarios.
  public boolean holdsSeveral() {
    return holdsSeveral;
  }
}
