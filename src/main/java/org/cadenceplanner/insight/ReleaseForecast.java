package org.cadenceplanner.insight;

import java.time.LocalDate;
import org.cadenceplanner.plan.Version;

/// When a planned release may come.
///
/// @param version its version
/// @param due the day it is due by the plan
/// @param planned the day it has in the plan
/// @param spread the days on which it comes in the futures
/// @param blocked the share of the futures in which it is ready on a blocked day and so is moved
public record ReleaseForecast(
    Version version, LocalDate due, LocalDate planned, Spread spread, double blocked) {}
