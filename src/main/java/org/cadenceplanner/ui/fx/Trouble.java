package org.cadenceplanner.ui.fx;

import java.util.Optional;

/// Why the plan as edited cannot be planned.
///
/// @param why the reason, for people
/// @param step the name of the step that brought it, to be taken back; empty where none did, as when
/// a calendar is gone or the planning was stopped
public record Trouble(String why, Optional<String> step) {}
