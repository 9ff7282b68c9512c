package org.cadenceplanner.insight;

import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Load;

/// A figure of the load as a project's history gives it.
public sealed interface LoadProposal {
  /// Where it comes from, in a sentence.
  String source();

  /// The load with it.
  Load in(Load load);

  /// Backports a month for a branch in full support.
  record InFullSupport(double backports, String source) implements LoadProposal {
    @Override
    public Load in(Load load) {
      return load.withBackportsInFullSupport(backports);
    }
  }

  /// Backports a month for a branch in security-only support.
  record InSecuritySupport(double backports, String source) implements LoadProposal {
    @Override
    public Load in(Load load) {
      return load.withBackportsInSecuritySupport(backports);
    }
  }

  /// The part of the backports that is security, 0 to 1.
  record SecurityShare(double share, String source) implements LoadProposal {
    @Override
    public Load in(Load load) {
      return load.withSecurityShare(share);
    }
  }

  /// How often a branch gets a point release.
  record PointReleaseEvery(Length every, String source) implements LoadProposal {
    @Override
    public Load in(Load load) {
      return load.withPointReleaseEvery(every);
    }
  }
}
