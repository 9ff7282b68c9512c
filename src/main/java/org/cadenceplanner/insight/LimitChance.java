package org.cadenceplanner.insight;

import org.cadenceplanner.plan.Limit;

/// How likely a limit of the plan is broken.
///
/// @param limit the limit
/// @param isBrokenAsPlanned whether the plan breaks it without any slip
/// @param chance the share of the futures that break it
public record LimitChance(Limit limit, boolean isBrokenAsPlanned, double chance) {}
