package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.LoadFigure;

/// Where figures of the load come from, in words.
public final class LoadSources {
  private LoadSources() {}

  /// A sentence for each figure that the plan has a source of: `A point release every 4 months: 121
  /// days from one to the next, in the middle of 17`.
  public static List<String> inWords(Load load) {
    return load.sources().entrySet().stream()
        .map(source -> tr("%s: %s", figure(source.getKey(), load), source.getValue()))
        .toList();
  }

  private static String figure(LoadFigure figure, Load load) {
    return switch (figure) {
      case BACKPORTS_IN_FULL_SUPPORT ->
          tr(
              Words.isOne(load.backportsInFullSupport())
                  ? "%s backport a month, full support"
                  : "%s backports a month, full support",
              Words.number(load.backportsInFullSupport()));
      case BACKPORTS_IN_SECURITY_SUPPORT ->
          tr(
              Words.isOne(load.backportsInSecuritySupport())
                  ? "%s backport a month, security-only"
                  : "%s backports a month, security-only",
              Words.number(load.backportsInSecuritySupport()));
      case SECURITY_SHARE -> tr("%s security", Words.percent(load.securityShare()));
      case POINT_RELEASE_EVERY ->
          tr("A point release every %s", Words.length(load.pointReleaseEvery()));
    };
  }
}
