package org.cadenceplanner.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.history.MadeRepository;
import org.eclipse.jgit.revwalk.RevCommit;

/// A repository such as the Xen Project's on 11 Jul 2018: its branches 4.10, with a backport in each
/// month of the year, and 4.11. Both wait for the same three commits; one of them is security.
///
/// There is a branch `release-4.10`, too, to which nothing was taken.
final class ProjectWithBackports {
  private static final int MONTHS = 6;

  private ProjectWithBackports() {}

  /// Makes it in a folder of its own, named `xen`.
  static Path in(Path folder) {
    Path place = folder.resolve("xen");
    try (MadeRepository made = MadeRepository.in(Files.createDirectory(place))) {
      make(made);
    } catch (Exception e) {
      throw new IllegalStateException("no repository could be made", e);
    }
    return place;
  }

  private static void make(MadeRepository made) throws Exception {
    RevCommit begin = made.commit("changes", "Begin", LocalDate.of(2017, 10, 2));
    made.git().branchCreate().setName("stable-4.10").setStartPoint(begin).call();
    made.git().branchCreate().setName("release-4.10").setStartPoint(begin).call();
    made.tag("RELEASE-4.10.0", begin, LocalDate.of(2017, 12, 13), ZoneOffset.UTC);
    made.tag("RELEASE-4.10.1", begin, LocalDate.of(2018, 4, 13), ZoneOffset.UTC);
    List<RevCommit> changes = new ArrayList<>();
    for (int month = 1; month <= MONTHS; month++) {
      String security = month == 3 ? "\n\nThis is CVE-2018-12345." : "";
      LocalDate day = LocalDate.of(2018, month, 10);
      changes.add(made.commit("change " + month, "Change " + month + security, day));
    }
    made.git().branchCreate().setName("stable-4.11").setStartPoint(changes.getLast()).call();
    made.tag("RELEASE-4.11.0", changes.getLast(), LocalDate.of(2018, 7, 10), ZoneOffset.UTC);
    ask(made, changes.get(1));
    made.git().checkout().setName("stable-4.10").call();
    for (int month = 1; month <= MONTHS; month++) {
      RevCommit change = changes.get(month - 1);
      String from = "\n\n(cherry picked from commit " + change.getName() + ")";
      LocalDate day = LocalDate.of(2018, month, 22);
      made.commit("change " + month, change.getFullMessage() + from, day);
    }
    made.git().checkout().setName("master").call();
  }

  private static void ask(MadeRepository made, RevCommit second) throws Exception {
    made.commit("clock", "Mend the clock\n\nBackport: 4.10+", LocalDate.of(2018, 6, 25));
    made.commit(
        "hole",
        "Close the hole through which guests saw each other\n\nThis is XSA-273.\n\n"
            + "Cc: stable@xenproject.org # 4.10+",
        LocalDate.of(2018, 7, 1));
    made.commit("mend", "Mend change 2\n\nFixes: " + second.getName(), LocalDate.of(2018, 7, 5));
  }
}
