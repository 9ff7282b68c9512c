package org.cadenceplanner.ui;

import java.util.function.Consumer;

/// One picture of those that are taken of a window, one after the other.
///
/// @param name what its file's name begins with
/// @param steps brings the window there from what the picture before showed
record Shot(String name, Consumer<Robot> steps) {

  /// Of a window as it is.
  static Shot shot(String name) {
    return new Shot(name, robot -> {});
  }

  static Shot shot(String name, Consumer<Robot> steps) {
    return new Shot(name, steps);
  }
}
