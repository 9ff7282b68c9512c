package org.cadenceplanner.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// What a command finds around itself.
///
/// @param in standard input
/// @param out standard output
/// @param err standard error
/// @param clock the clock that says what today is
/// @param userFolder where the user's own calendars lie; empty if the system names no such place
public record Surroundings(
    InputStream in, PrintStream out, PrintStream err, Clock clock, Optional<Path> userFolder) {}
