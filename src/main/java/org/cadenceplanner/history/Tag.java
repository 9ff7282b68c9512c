package org.cadenceplanner.history;

import java.time.LocalDate;

/// A tag of a repository, on the day on which it was made where that is known, else on that of its
/// commit; both as the one who made it had it on the calendar.
///
/// @param name such as `RELEASE-4.11.0`
public record Tag(String name, LocalDate day) {}
