package org.cadenceplanner.plan;

import java.util.Optional;

/// What a project wants to have reached before an era ends or with a skipped slot: "until we fixed
/// the underlying issues", with who looks after it and whether it is done.
///
/// @param text the goal in words
/// @param owner who looks after it
/// @param done whether it has been reached
public record Goal(String text, Optional<String> owner, boolean done) {}
