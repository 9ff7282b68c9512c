package org.cadenceplanner.plan;

import java.time.LocalDate;

/// What decides of which class a release is.
///
/// @param version its version
/// @param day the day it is due; for history that no slot asked for, the day it came out
/// @param isFirstOfYear whether no other release is due earlier in that year
public record ReleaseTurn(Version version, LocalDate day, boolean isFirstOfYear) {}
