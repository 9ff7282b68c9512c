package org.cadenceplanner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Who has a plan open. What others wrote is cut to one short line each.
///
/// @param user the name by which they are signed in; may be empty
/// @param machine the name of their machine; may be empty
/// @param since from when on; empty where that cannot be read
public record Holder(String user, String machine, Optional<Instant> since) {
  private static final int LONGEST = 60;
  private static final Path HOST_NAME = Path.of("/etc/hostname");

  public Holder {
    user = line(user);
    machine = line(machine);
  }

  /// Whoever runs this process, from now on. The machine's name is looked for on the machine
  /// itself, never asked of a network.
  public static Holder here(Clock clock) {
    return new Holder(
        System.getProperty("user.name", ""),
        machine(System.getenv()),
        Optional.of(clock.instant()));
  }

  private static String machine(Map<String, String> environment) {
    return Stream.of("COMPUTERNAME", "HOSTNAME")
        .flatMap(name -> Optional.<String>ofNullable(environment.get(name)).stream())
        .findFirst()
        .orElseGet(Holder::nameInFile);
  }

  private static String nameInFile() {
    try {
      return Files.readString(HOST_NAME);
    } catch (IOException e) {
      return "";
    }
  }

  /// One line for each.
  String text() {
    return user + "\n" + machine + "\n" + since.map(Instant::toString).orElse("") + "\n";
  }

  static Holder parse(String text) {
    List<String> lines = text.lines().toList();
    return new Holder(at(lines, 0), at(lines, 1), instant(at(lines, 2)));
  }

  private static String at(List<String> lines, int place) {
    return place < lines.size() ? lines.get(place) : "";
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String line(String text) {
    String shown = text.replaceAll("\\p{C}+", " ").strip();
    return shown.substring(0, Math.min(shown.length(), LONGEST));
  }
}
