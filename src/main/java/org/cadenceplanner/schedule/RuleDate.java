package org.cadenceplanner.schedule;

import org.cadenceplanner.plan.Version;

/// The day that the rules alone give a release: no pin holds, and no record.
///
/// @param version the release
/// @param placement the day the cadence gives, and where the date policy puts it
public record RuleDate(Version version, Placement placement) {}
