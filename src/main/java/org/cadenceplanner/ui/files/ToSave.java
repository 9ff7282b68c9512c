package org.cadenceplanner.ui.files;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.plan.Plan;

/// A plan as it was when saving it began.
///
/// @param plan the plan
/// @param turn which of the plans opened one after the other it is, see [CurrentFile#turn()]
/// @param from the file that it is from; its own calendars lie beside it
/// @param given the files of calendars, by name, that came with it and may be in no folder
/// @param next what is done when it is saved
record ToSave(Plan plan, int turn, Optional<Path> from, Map<String, byte[]> given, Runnable next) {}
