package org.cadenceplanner.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.cadenceplanner.history.MadeRepository;

/// A repository such as the Xen Project's: its releases up to 4.13, and those of another project that
/// it took over.
final class ProjectWithTags {
  private ProjectWithTags() {}

  /// Makes it in a folder of its own, named `xen`.
  static Path in(Path folder) {
    Path place = folder.resolve("xen");
    try (MadeRepository made = MadeRepository.in(Files.createDirectory(place))) {
      tag(made, "RELEASE-4.10.0", LocalDate.of(2017, 12, 13));
      tag(made, "RELEASE-4.11.0", LocalDate.of(2018, 7, 9));
      tag(made, "RELEASE-4.11.1", LocalDate.of(2018, 11, 29));
      tag(made, "RELEASE-4.12.0-rc1", LocalDate.of(2019, 2, 1));
      tag(made, "RELEASE-4.12.0", LocalDate.of(2019, 4, 2));
      tag(made, "RELEASE-4.13.0", LocalDate.of(2019, 12, 18));
      tag(made, "qemu-2.11.0", LocalDate.of(2018, 3, 1));
      tag(made, "qemu-2.12.0", LocalDate.of(2018, 9, 1));
    } catch (Exception e) {
      throw new IllegalStateException("no repository could be made", e);
    }
    return place;
  }

  private static void tag(MadeRepository made, String name, LocalDate day) throws Exception {
    made.tag(name, made.commit("changes", name, day), day, ZoneOffset.UTC);
  }
}
