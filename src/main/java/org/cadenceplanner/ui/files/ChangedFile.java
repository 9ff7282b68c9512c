package org.cadenceplanner.ui.files;

import java.util.Optional;
import org.cadenceplanner.store.OpenedPlan;

/// What another program made of the plan's file.
///
/// @param words what happened, as a sentence
/// @param now the plan that is in it now; empty where it is none
public record ChangedFile(String words, Optional<OpenedPlan> now) {}
