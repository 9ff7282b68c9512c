package org.cadenceplanner.cli;

import org.cadenceplanner.store.ProgramVersion;
import picocli.CommandLine;

/// The program's name and version, as `--version` prints them.
final class VersionText implements CommandLine.IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"Cadence " + ProgramVersion.text()};
  }
}
