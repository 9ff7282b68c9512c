package org.cadenceplanner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine;

/// The program's name and version, as `--version` prints them.
final class VersionText implements CommandLine.IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    try (InputStream file = VersionText.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      properties.load(Objects.requireNonNull(file));
      return new String[] {"Cadence " + properties.getProperty("version")};
    }
  }
}
