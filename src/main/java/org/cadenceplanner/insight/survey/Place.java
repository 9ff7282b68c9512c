package org.cadenceplanner.insight.survey;

/// Where something stands in what came back.
///
/// @param file the file's name, as the user gave it
/// @param line the line, from 1; in a mail that of its beginning
public record Place(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
