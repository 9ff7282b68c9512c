package org.cadenceplanner.ui.dates;

import java.util.function.Consumer;

/// Asks for the file for calendars that was written before, and reads it in the background.
@FunctionalInterface
interface AskForEarlier {

  /// Asks, and tells what was found.
  ///
  /// @param found takes the file, on the screen's thread, if one is chosen
  /// @param failed takes why the file that was chosen is none, in words
  void ask(Consumer<WrittenBefore> found, Consumer<String> failed);
}
