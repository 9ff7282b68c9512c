package org.cadenceplanner.fuzz;

import java.nio.charset.StandardCharsets;

/// Something to read.
///
/// @param name what it is called, such as `a.csv`; in a repository which of its files it is
/// @param bytes what is in it
record Input(String name, byte[] bytes) {
  static Input of(String name, String text) {
    return new Input(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
