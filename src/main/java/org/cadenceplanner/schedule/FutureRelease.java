package org.cadenceplanner.schedule;

import java.time.LocalDate;
import org.cadenceplanner.plan.Version;

/// A planned release as it comes in one future.
///
/// @param version its version
/// @param due the day the cadence gives, after all the slips before it
/// @param ready the day on which it is ready: the due day and its own slip, or the day that a pin
/// gives it
/// @param isBlocked whether the date policy refuses that day; a pinned one it does not judge
/// @param date the day on which it comes, off blocked days
public record FutureRelease(
    Version version, LocalDate due, LocalDate ready, boolean isBlocked, LocalDate date) {}
