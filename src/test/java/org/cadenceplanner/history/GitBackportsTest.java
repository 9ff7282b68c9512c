package org.cadenceplanner.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.cadenceplanner.insight.BackportFigures;
import org.cadenceplanner.insight.Backports;
import org.cadenceplanner.insight.BranchCommit;
import org.cadenceplanner.insight.Origin;
import org.cadenceplanner.insight.PendingBackport;
import org.cadenceplanner.insight.StableBranch;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backports as they are read from a repository whose truth is known.
final class GitBackportsTest {
  @TempDir private static Path project;

  @TempDir private Path folder;

  @BeforeAll
  static void makeProject() throws Exception {
    MadeBackports.in(project);
  }

  private static Backports read() throws BadRepository {
    return GitBackports.read(project, Optional.empty());
  }

  @Test
  void the300BackportsOfThreeBranchesAreFoundAndNothingElse() throws Exception {
    Backports backports = read();
    assertThat(backports.mainLine()).isEqualTo("master");
    assertThat(backports.pattern()).isEqualTo("stable-{version}");
    assertThat(backports.branches())
        .extracting(StableBranch::name)
        .containsExactly("stable-1.0", "stable-1.1", "stable-1.2");
    assertThat(backports.branches())
        .extracting(branch -> branch.backports().size())
        .containsExactly(98, 98, 104);
    assertThat(backports.branches())
        .extracting(branch -> branch.commits().size())
        .containsExactly(100, 100, 106);
    assertThat(backports.all()).hasSize(300);
  }

  @Test
  void eachIsKnownByItsStyle() throws Exception {
    Map<Origin.Style, Long> styles =
        read().all().stream()
            .flatMap(commit -> commit.origin().stream())
            .collect(Collectors.groupingBy(Origin::style, Collectors.counting()));
    assertThat(styles)
        .isEqualTo(
            Map.of(
                Origin.Style.MASTER_COMMIT, 100L,
                Origin.Style.PICKED, 100L,
                Origin.Style.SAME_CHANGE, 100L));
  }

  @Test
  void eachIsOfItsCommitOnTheMainLineEvenThroughOtherBranches() throws Exception {
    Map<String, String> subjects = subjectsOfMainLine();
    for (BranchCommit commit : read().all()) {
      List<String> from = commit.origin().orElseThrow().commits();
      assertThat(subjects).containsEntry(from.getFirst(), commit.subject());
      assertThat(from).hasSize(commit.subject().equals("Change 9") && from.size() == 2 ? 2 : 1);
    }
    assertThat(read().all())
        .filteredOn(commit -> commit.origin().orElseThrow().commits().size() == 2)
        .hasSize(1);
  }

  private static Map<String, String> subjectsOfMainLine() throws Exception {
    try (Git git = Git.open(project.toFile())) {
      Map<String, String> subjects = new HashMap<>();
      git.log().call().forEach(commit -> subjects.put(commit.getName(), commit.getShortMessage()));
      return subjects;
    }
  }

  @Test
  void figuresAreThoseOfTheMade() throws Exception {
    BackportFigures all = BackportFigures.of(read().all());
    assertThat(all.count()).isEqualTo(300);
    assertThat(all.security()).isEqualTo(20 + 20 + 21);
    assertThat(all.byCommitter()).isEqualTo(Map.of("Ada", 224, "Grace", 76));
    assertThat(all.busiest()).contains("Ada");
    assertThat(all.busiestShare()).contains(224.0 / 300);
    assertThat(read().branches())
        .extracting(branch -> BackportFigures.of(branch.backports()).delay().orElseThrow())
        .containsExactly(20.0, 15.0, 10.0);
  }

  @Test
  void monthsHaveTheirBackports() throws Exception {
    StableBranch branch = read().branches().getLast();
    LocalDate first = MadeBackports.START.plusDays(20);
    Map<String, Integer> months =
        BackportFigures.byMonth(branch.backports()).entrySet().stream()
            .collect(Collectors.toMap(it -> it.getKey().toString(), it -> it.getValue().count()));
    assertThat(first).isEqualTo(LocalDate.of(2017, 1, 22));
    assertThat(months)
        .isEqualTo(
            Map.of("2017-01", 10, "2017-02", 28, "2017-03", 31, "2017-04", 30, "2017-05", 5));
  }

  @Test
  void branchesKnowWhereTheyLeftAndTheirReleases() throws Exception {
    StableBranch branch = read().branches().get(1);
    assertThat(branch.left()).isEqualTo(MadeBackports.START.minusDays(40));
    assertThat(branch.released()).contains(MadeBackports.START.minusDays(40));
    assertThat(branch.points()).containsExactly(MadeBackports.START.plusDays(80));
    assertThat(branch.gaps()).containsExactly(120L);
    assertThat(branch.beforeRelease()).isEmpty();
    assertThat(branch.isSupported()).isTrue();
  }

  @Test
  void the40PendingAreFoundByBranchAndReason() throws Exception {
    assertThat(read().branches())
        .extracting(branch -> branch.pending().size())
        .containsExactly(5, 13, 22);
    List<PendingBackport> ofNewest = read().branches().getLast().pending();
    assertThat(ofNewest)
        .extracting(pending -> pending.reason() + " " + pending.words().replaceAll("\\w{12}", "x"))
        .containsOnly("ASKED 1.2", "ASKED 1.1+", "FIXES x");
    assertThat(ofNewest).filteredOn(PendingBackport::isSecurity).hasSize(4);
    assertThat(ofNewest)
        .allMatch(pending -> pending.age(MadeBackports.START.plusDays(230)) == 30)
        .allMatch(pending -> pending.author().equals("Eve"));
  }

  @Test
  void aBareCloneTellsTheSame() throws Exception {
    Path bare = folder.resolve("bare.git");
    String uri = project.toUri().toString();
    Git.cloneRepository().setBare(true).setURI(uri).setDirectory(bare.toFile()).call().close();
    assertThat(GitBackports.read(bare, Optional.empty())).isEqualTo(read());
  }

  @Test
  void aCloneTellsTheSameOfTheBranchesItWasFetchedFrom() throws Exception {
    Path clone = folder.resolve("clone");
    Git.cloneRepository()
        .setURI(project.toUri().toString())
        .setDirectory(clone.toFile())
        .call()
        .close();
    assertThat(GitBackports.read(clone, Optional.empty())).isEqualTo(read());
  }

  @Test
  void aPlainPickIsKnownThoughItStandsOnOtherLinesWithOtherSpaces() throws Exception {
    try (MadeRepository made = MadeRepository.in(folder)) {
      LocalDate day = MadeBackports.START;
      write(made, "a\nb\nc\nd\ne\nf\n", "Begin", day);
      made.git().branchCreate().setName("release-2.x").call();
      made.git().branchCreate().setName("release-2.0").call();
      write(made, "a\nb\nc\nd\ne\nF\n", "Change f", day.plusDays(1));
      write(made, "a\nb\nc\nd\ne\nG\n", "Change f again", day.plusDays(2));
      made.git().checkout().setName("release-2.0").call();
      write(made, "1\n2\n3\n4\n5\n6\n7\na\nb\nc\nd\ne\nf\n", "Go its own way", day.plusDays(3));
      write(made, "1\n2\n3\n4\n5\n6\n7\na\nb\nc\nd\ne\n\tF \n", "Change f", day.plusDays(4));
      write(made, "1\n2\n3\n4\n5\n6\n7\na\nb\nc\nd\ne\nH\n", "Change f again", day.plusDays(5));
    }
    StableBranch branch = GitBackports.read(folder, Optional.empty()).branches().getFirst();
    assertThat(branch.backports()).extracting(BranchCommit::subject).containsExactly("Change f");
    assertThat(branch.released()).isEmpty();
    assertThat(branch.commits()).hasSize(3);
  }

  private static RevCommit write(MadeRepository made, String text, String message, LocalDate day)
      throws Exception {
    Files.writeString(made.folder().resolve("file"), text);
    made.git().add().addFilepattern("file").call();
    var who = MadeRepository.person("Ada", day, ZoneOffset.UTC);
    return made.git()
        .commit()
        .setMessage(message)
        .setAuthor(who)
        .setCommitter(who)
        .setSign(false)
        .call();
  }

  @Test
  void whatHasNoStableBranchesIsSaid() throws Exception {
    try (MadeRepository made = MadeRepository.in(folder)) {
      made.commit("a", "one", MadeBackports.START);
    }
    assertThatThrownBy(() -> GitBackports.read(folder, Optional.empty()))
        .isInstanceOf(BadRepository.class)
        .hasMessageContaining("has no branches named as stable ones usually are");
    assertThatThrownBy(
            () -> GitBackports.read(project, Optional.of(BranchPattern.parse("v{version}.x"))))
        .hasMessageContaining("no branch by the pattern v{version}.x; these fit: stable-{version}");
  }

  @Test
  void readingStopsWhenTheThreadIsInterrupted() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(GitBackportsTest::read).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
