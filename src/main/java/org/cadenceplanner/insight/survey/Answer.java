package org.cadenceplanner.insight.survey;

/// What a voter says of one option.
///
/// @param stance the number given
/// @param comment what was written beside it; may be empty
public record Answer(Stance stance, String comment) {}
