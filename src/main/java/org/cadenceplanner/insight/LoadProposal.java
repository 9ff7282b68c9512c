package org.cadenceplanner.insight;

import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.LoadFigure;

/// A figure of the load as a project's history gives it.
public sealed interface LoadProposal {
  /// Where it comes from, in a sentence.
  String source();

  /// The load with it and its source.
  Load in(Load load);

  /// Backports a month for a branch in full support.
  record InFullSupport(double backports, String source) implements LoadProposal {
    @Override
    public Load in(Load load) {
      return load.withBackportsInFullSupport(backports)
          .withSource(LoadFigure.BACKPORTS_IN_FULL_SUPPORT, source);
    }
  }

  /// Backports a month for a branch in security-only support.
  record InSecuritySupport(double backports, String source) implements LoadProposal {
    @Override
    public Load in(Load load) {
      return load.withBackportsInSecuritySupport(backports)
          .withSource(LoadFigure.BACKPORTS_IN_SECURITY_SUPPORT, source);
    }
  }

  /// The part of the backports that is security, 0 to 1.
  record SecurityShare(double share, String source) implements LoadProposal {
    @Override
    public Load in(Load load) {
      return load.withSecurityShare(share).withSource(LoadFigure.SECURITY_SHARE, source);
    }
  }

  /// How often a branch gets a point release.
  record PointReleaseEvery(Length every, String source) implements LoadProposal {
    @Override
    public Load in(Load load) {
      return load.withPointReleaseEvery(every).withSource(LoadFigure.POINT_RELEASE_EVERY, source);
    }
  }
}
