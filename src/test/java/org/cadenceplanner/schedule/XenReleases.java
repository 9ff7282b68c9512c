package org.cadenceplanner.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Version;

/// Xen's feature releases with the support ends in force, as published.
final class XenReleases {
  private XenReleases() {}

  /// The releases up to a version, itself included.
  static HistoricRelease[] until(String last) {
    return rows().stream()
        .map(XenReleases::release)
        .filter(release -> Version.of(last).isFrom(release.version()))
        .toArray(HistoricRelease[]::new);
  }

  private static HistoricRelease release(String row) {
    String[] cells = row.split(",", -1);
    Map<String, HistoricEnd> ends = new LinkedHashMap<>();
    putEnd(ends, Schemes.FULL, cells[2]);
    putEnd(ends, Schemes.SECURITY, cells[3]);
    return new HistoricRelease(Version.of(cells[0]), LocalDate.parse(cells[1]), ends);
  }

  private static void putEnd(Map<String, HistoricEnd> ends, String phase, String cell) {
    if (cell.length() == "2015-09".length()) {
      ends.put(phase, new HistoricEnd.InMonth(YearMonth.parse(cell)));
    } else if (!cell.isEmpty()) {
      ends.put(phase, new HistoricEnd.OnDay(LocalDate.parse(cell)));
    }
  }

  private static List<String> rows() {
    try (InputStream file =
        Objects.requireNonNull(XenReleases.class.getResourceAsStream("xen-releases.csv"))) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
