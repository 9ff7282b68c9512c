package org.cadenceplanner.insight;

/// A kind of the work that branches and releases cause.
public enum KindOfWork {
  BACKPORTS("backports"),
  SECURITY_BACKPORTS("security backports"),
  POINT_RELEASES("point releases"),
  RELEASES("releases");

  private final String words;

  KindOfWork(String words) {
    this.words = words;
  }

  /// Its name for people: `security backports`.
  public String words() {
    return words;
  }
}
