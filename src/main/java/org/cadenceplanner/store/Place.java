package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Comparator;

/// Where something stands in a text.
///
/// @param line the line, from 1
/// @param column the character in the line, from 1
public record Place(int line, int column) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return tr("line %s, column %s", line, column);
  }
}
