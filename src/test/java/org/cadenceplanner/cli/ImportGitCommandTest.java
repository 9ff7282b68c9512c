package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.cadenceplanner.history.MadeRepository;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `cadence import git`: releases read from tags, shown, and added to a plan.
class ImportGitCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void aProjectWithTags() throws Exception {
    try (MadeRepository made = MadeRepository.in(Files.createDirectory(folder.resolve("xen")))) {
      release(made, "RELEASE-4.11.0", LocalDate.of(2018, 7, 9));
      release(made, "RELEASE-4.12.0-rc1", LocalDate.of(2019, 2, 1));
      release(made, "RELEASE-4.12.0", LocalDate.of(2019, 4, 2));
      release(made, "RELEASE-4.11.1", LocalDate.of(2018, 11, 29));
      release(made, "RELEASE-4.13.0", LocalDate.of(2019, 12, 18));
      release(made, "qemu-4.13.0", LocalDate.of(2019, 12, 1));
    }
  }

  private static void release(MadeRepository made, String tag, LocalDate day) throws Exception {
    made.tag(tag, made.commit("changes", tag, day), day, ZoneOffset.UTC);
  }

  private Shell.Ran run(String... arguments) {
    return Shell.in(folder).run(arguments);
  }

  @Test
  void releasesAreShownWithTheirPointReleasesAndCandidates() {
    Shell.Ran ran = run("import", "git", "xen");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("by the tags RELEASE-{version}, the first 2")
        .containsPattern("4\\.11 +9 Jul 2018 +RELEASE-4\\.11\\.0 +1 +0 +new")
        .containsPattern("4\\.12 +2 Apr 2019 +RELEASE-4\\.12\\.0 +0 +1 +new")
        .contains("3 releases found; 3 are new.");
  }

  @Test
  void theyAreAddedToThePlanThatIsNamedAndPinsAndRulesStay() throws Exception {
    Shell.Ran ran = run("import", "git", "xen", "--into", "xen-2018", "-o", "mine.cadence.json");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .containsPattern("4\\.11 .*kept: 10")
        .contains("3 releases found; 2 are new.");
    Plan sample = Samples.read("xen-2018");
    Plan mine = PlanFiles.read(folder.resolve("mine.cadence.json"));
    assertThat(mine.withHistory(sample.history())).isEqualTo(sample);
    assertThat(mine.history()).containsAll(sample.history()).hasSize(sample.history().size() + 2);
    assertThat(mine.history().getLast().version()).isEqualTo(Version.of("4.13"));
  }

  @Test
  void importedAgainTheyChangeNothing() throws Exception {
    run("import", "git", "xen", "--into", "xen-2018", "-o", "mine.cadence.json");
    String first = Files.readString(folder.resolve("mine.cadence.json"));
    Shell.Ran again =
        run("import", "git", "xen", "--into", "mine.cadence.json", "-o", "mine.cadence.json");
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("mine.cadence.json is there already; use --force");
    Shell.Ran forced =
        run(
            "import",
            "git",
            "xen",
            "--into",
            "mine.cadence.json",
            "-o",
            "mine.cadence.json",
            "--force");
    assertThat(forced.out()).contains("3 releases found; none is new.");
    assertThat(Files.readString(folder.resolve("mine.cadence.json"))).isEqualTo(first);
  }

  @Test
  void anotherPatternOtherNumbersAndAFirstReleaseMayBeAskedFor() {
    assertThat(run("import", "git", "xen", "--tags", "qemu-{version}").out())
        .contains("1 release found; 1 is new.");
    assertThat(run("import", "git", "xen", "--numbers", "1").out())
        .containsPattern("4 +9 Jul 2018 +RELEASE-4\\.11\\.0");
    assertThat(run("import", "git", "xen", "--from", "4.12").out())
        .contains("2 releases found")
        .doesNotContain("4.11.0");
    assertThat(run("import", "git", "xen", "--format", "csv", "--from", "4.12").out())
        .startsWith("version,release,from,point_releases,candidates,in_plan")
        .contains("4.12,2019-04-02,RELEASE-4.12.0,0,1,");
    assertThat(run("import", "git", "xen", "--format", "json").out())
        .contains("\"pointReleases\" : [ \"2018-11-29\" ]");
    assertThat(run("import", "git", "xen", "--format", "markdown").out())
        .contains("| 4.12 | 2 Apr 2019 | RELEASE-4.12.0 | 0 | 1 | new |");
  }

  @Test
  void whatCannotBeUsedIsSaid() {
    assertThat(run("import", "git", "xen", "--tags", "v{version}").err())
        .contains(
            "no release among 6 tags by the pattern v{version}; these fit: RELEASE-{version}");
    assertThat(run("import", "git", "xen", "--tags", "v*").err())
        .contains("found 'v*'; allowed: a pattern with {version} once");
    assertThat(run("import", "git", "xen", "--numbers", "7").err())
        .contains("found 7 numbers; allowed: 1 to 4");
    assertThat(run("import", "git", "nowhere").err()).contains("nowhere is no folder");
    assertThat(run("import", "git", "xen", "-o", "new.cadence.json").err())
        .contains("-o needs a plan to add the releases to; give it with --into");
    assertThat(run("import").err()).contains("import what? allowed: git, releases, backports");
    assertThat(folder.resolve("new.cadence.json")).doesNotExist();
  }
}
