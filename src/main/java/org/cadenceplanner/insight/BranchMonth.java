package org.cadenceplanner.insight;

import java.time.YearMonth;
import org.cadenceplanner.plan.Version;

/// The backports of a branch in a month.
///
/// @param branch the release that the branch is of
/// @param month the month
/// @param backports how many there were, at least 0
public record BranchMonth(Version branch, YearMonth month, int backports) {}
