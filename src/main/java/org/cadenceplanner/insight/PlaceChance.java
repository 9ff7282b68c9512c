package org.cadenceplanner.insight;

import java.time.MonthDay;

/// How likely a place in the year is met.
///
/// @param place the place in words: `10 Mar`
/// @param from its day in the year, or the first of them
/// @param releases how many planned releases are due there
/// @param chance the share of their futures in which they come near it
public record PlaceChance(String place, MonthDay from, int releases, double chance) {}
