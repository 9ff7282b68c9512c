package org.cadenceplanner.ui;

import java.time.Duration;
import java.util.concurrent.Executor;

/// The threads that work behind the window.
///
/// @param planning for what takes long and may be dropped; one thing does not wait for another
/// @param files for what is written, one thing at a time
/// @param keeping for unsaved work, one thing at a time; apart from the files, so that a save on a
/// disk that does not answer does not hold it up
/// @param patience how long planning may take on the screen's thread itself
record Threads(Executor planning, Executor files, Executor keeping, Duration patience) {}
