package org.cadenceplanner.insight;

/// How likely a place in the year is met.
///
/// @param place the place in words: `10 Mar`
/// @param releases how many planned releases are due there
/// @param chance the share of their futures in which they come near it
public record PlaceChance(String place, int releases, double chance) {}
