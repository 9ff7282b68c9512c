package org.cadenceplanner.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/// A project whose backports are known: the stable branches 1.0, 1.1 and 1.2 with 300 backports, a
/// third of each style, and 40 pending.
///
/// Each backport comes 10 days after the main line on 1.2, 15 on 1.1, 20 on 1.0. Of four, Ada commits
/// three and Grace one; every fifth is security.
public final class MadeBackports {
  static final LocalDate START = LocalDate.of(2017, 1, 2);
  static final int ON_ALL = 98;
  static final int ON_NEWEST_ALONE = 6;

  private final Git git;
  private final Path folder;
  private final List<RevCommit> changes = new ArrayList<>();
  private final Map<String, RevCommit> picked = new LinkedHashMap<>();

  private MadeBackports(Git git, Path folder) {
    this.git = git;
    this.folder = folder;
  }

  /// Makes it in a folder.
  public static void in(Path folder) throws IOException, GitAPIException {
    try (MadeRepository made = MadeRepository.in(folder)) {
      new MadeBackports(made.git(), folder).make(made);
    }
  }

  private void make(MadeRepository made) throws IOException, GitAPIException {
    RevCommit first = commit("base 0", "Begin", "Ada", START, "Ada", START.minusDays(80));
    RevCommit second = commit("base 1", "Go on", "Ada", START, "Ada", START.minusDays(40));
    RevCommit third = commit("base 2", "Go further", "Ada", START, "Ada", START);
    List<RevCommit> forks = List.of(first, second, third);
    for (int minor = 0; minor < forks.size(); minor++) {
      git.branchCreate().setName("stable-1." + minor).setStartPoint(forks.get(minor)).call();
      LocalDate day = START.minusDays(80 - 40L * minor);
      made.tag("v1." + minor, forks.get(minor), day, ZoneOffset.UTC);
      made.tag("v1." + minor + ".1", forks.get(minor), day.plusDays(120), ZoneOffset.UTC);
    }
    for (int i = 0; i < ON_ALL + ON_NEWEST_ALONE; i++) {
      changes.add(commit("change " + i, message(i), "Eve", dayOf(i), "Ada", dayOf(i)));
    }
    ask(second);
    for (int minor = 2; minor >= 0; minor--) {
      branch(minor);
    }
    git.checkout().setName("master").call();
  }

  private static LocalDate dayOf(int change) {
    return START.plusDays(10 + change);
  }

  private static String message(int i) {
    String security = i % 5 == 0 ? "\n\nThis is XSA-" + (100 + i) + "." : "\n\nWords.";
    return "Change %s%s%s\n".formatted(i, security, i == 7 ? "\n\nBackport: 1.0+" : "");
  }

  private void ask(RevCommit second) throws IOException, GitAPIException {
    String onNewest = changes.get(ON_ALL).getName().substring(0, 12);
    String since11 = second.getName().substring(0, 12);
    ask(10, "Backport: 1.2 # This one alone");
    ask(5, "Backport: 1.1+");
    ask(5, "Backport: 1.0 - 1.1");
    ask(3, "Fixes: " + since11 + " (\"Go on\")");
    RevCommit last = ask(4, "Fixes: " + onNewest + " (\"Change 98\")\nCVE-2017-12345");
    ask(6, "Fixes: " + last.getName().substring(0, 12) + " (\"Which no branch has\")");
  }

  private RevCommit ask(int times, String trailer) throws IOException, GitAPIException {
    RevCommit last = changes.getLast();
    for (int i = 0; i < times; i++) {
      LocalDate day = START.plusDays(200);
      last = commit(trailer + i, "Mend " + i + "\n\n" + trailer + "\n", "Eve", day, "Ada", day);
    }
    return last;
  }

  private void branch(int minor) throws IOException, GitAPIException {
    git.checkout().setName("stable-1." + minor).call();
    int count = minor == 2 ? ON_ALL + ON_NEWEST_ALONE : ON_ALL;
    commit("version", "Count the version up", "Ada", START, "Ada", START.plusDays(9));
    for (int i = 0; i < count; i++) {
      LocalDate day = dayOf(i).plusDays(20 - 5L * minor);
      String committer = i % 4 == 0 ? "Grace" : "Ada";
      picked.put(
          minor + " " + i,
          commit("change " + i, message(i) + trailers(minor, i), "Eve", dayOf(i), committer, day));
    }
    commit("version", "Count it up again", "Ada", START, "Ada", START.plusDays(190));
  }

  private String trailers(int minor, int i) {
    String main = changes.get(i).getName();
    return switch ((i + minor) % 3) {
      case 0 ->
          "master commit: %s\nmaster date: 2017-01-01 10:00:00 +0100\n%s"
              .formatted(main, i == 9 ? "master commit: " + changes.get(10).getName() + "\n" : "");
      case 1 -> "(cherry picked from commit %s)\n".formatted(minor < 2 ? newer(minor, i) : main);
      default -> "";
    };
  }

  /// A backport of what the next branch has.
  private String newer(int minor, int i) {
    return picked.get((minor + 1) + " " + i).getName();
  }

  private RevCommit commit(
      String file,
      String message,
      String author,
      LocalDate written,
      String committer,
      LocalDate day)
      throws IOException, GitAPIException {
    String name = file.replaceAll("[^\\w ]", "");
    Files.writeString(folder.resolve(name), message.lines().findFirst().orElse("") + "\n");
    git.add().addFilepattern(name).call();
    return git.commit()
        .setMessage(message)
        .setAuthor(person(author, written))
        .setCommitter(person(committer, day))
        .setSign(false)
        .call();
  }

  private static PersonIdent person(String name, LocalDate day) {
    return MadeRepository.person(name, day, ZoneOffset.UTC);
  }
}
