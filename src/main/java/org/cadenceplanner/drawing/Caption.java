package org.cadenceplanner.drawing;

/// What a drawing says, in words: for those who do not see it, and for programs that list files.
///
/// @param title its title
/// @param sentence what it shows, such as the rules of a scenario
/// @param sources where its figures come from, and for which day they hold
public record Caption(String title, String sentence, String sources) {

  /// All but the title.
  public String description() {
    return (sentence + " " + sources).strip();
  }
}
