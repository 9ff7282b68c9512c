package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

/// A kind of the work that branches and releases cause.
public enum KindOfWork {
  BACKPORTS,
  SECURITY_BACKPORTS,
  POINT_RELEASES,
  RELEASES;

  /// Its name for people: `security backports`.
  public String words() {
    return switch (this) {
      case BACKPORTS -> tr("backports");
      case SECURITY_BACKPORTS -> tr("security backports");
      case POINT_RELEASES -> tr("point releases");
      case RELEASES -> tr("releases");
    };
  }
}
