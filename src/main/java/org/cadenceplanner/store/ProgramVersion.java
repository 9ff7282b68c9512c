package org.cadenceplanner.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Properties;

/// What the program says of itself.
public final class ProgramVersion {
  private ProgramVersion() {}

  /// Its version, such as `0.1.0`.
  public static String text() {
    return property("version");
  }

  /// The day of this version, such as `2026-11-29`.
  public static LocalDate day() {
    return OffsetDateTime.parse(property("time")).toLocalDate();
  }

  private static String property(String name) {
    try (InputStream file = open("version.properties")) {
      Properties properties = new Properties();
      properties.load(file);
      return properties.getProperty(name, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What it is made with, and under which licences, a line each, such as `picocli – Apache 2.0 –
  /// https://picocli.info`.
  public static String notice() {
    try (InputStream file = open("/META-INF/NOTICE")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll(" {2,}", " – ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(ProgramVersion.class.getResourceAsStream(name));
  }
}
