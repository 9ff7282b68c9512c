package org.cadenceplanner.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cadenceplanner.insight.BranchCommit;
import org.cadenceplanner.insight.PendingBackport;
import org.cadenceplanner.insight.StableBranch;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.ResetCommand.ResetType;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backports of histories that are not as tidy as they should be.
final class OddBackportsTest {
  private static final String NONSENSE = "deadbeefdeadbeefdeadbeefdeadbeefdeadbeef";

  @TempDir private Path folder;

  private MadeRepository made;
  private LocalDate day = LocalDate.of(2019, 1, 1);

  @BeforeEach
  void makeMainLineAndBranch() throws Exception {
    made = MadeRepository.in(Files.createDirectory(folder.resolve("made")));
    commit("base", "Begin");
    made.git().branchCreate().setName("stable-1.0").call();
    made.git().branchCreate().setName("stable-1.1").call();
  }

  @AfterEach
  void close() {
    made.close();
  }

  private RevCommit commit(String file, String message) throws Exception {
    day = day.plusDays(1);
    return made.commit(file, message, day);
  }

  private void on(String branch) throws Exception {
    made.git().checkout().setName(branch).call();
  }

  private StableBranch branch() throws Exception {
    return branch(made.folder());
  }

  private static StableBranch branch(Path repository) throws BadRepository {
    return GitBackports.read(repository, Optional.empty()).branches().getFirst();
  }

  private List<String> backports() throws Exception {
    return branch().backports().stream().map(BranchCommit::subject).toList();
  }

  private List<String> pending() throws Exception {
    return branch().pending().stream().map(PendingBackport::subject).toList();
  }

  private static String reverting(RevCommit commit) {
    return "Revert \"%s\"\n\nThis reverts commit %s.\n"
        .formatted(commit.getShortMessage(), commit.getName());
  }

  private static String pickOf(RevCommit commit) {
    return "%s\n\n(cherry picked from commit %s)\n"
        .formatted(commit.getShortMessage(), commit.getName());
  }

  @Test
  void aRevertOnABranchIsNoBackportAndWhatItTookAwayIsPendingAgain() throws Exception {
    RevCommit mend = commit("a", "Mend a\n\nBackport: 1.0+\n");
    on("stable-1.0");
    RevCommit pick = commit("a", pickOf(mend));
    assertThat(pending()).isEmpty();
    RevCommit revert = commit("a", reverting(pick));
    assertThat(backports()).containsExactly("Mend a");
    assertThat(pending()).containsExactly("Mend a");
    commit("a", reverting(revert));
    assertThat(backports()).containsExactly("Mend a");
    assertThat(pending()).isEmpty();
  }

  @Test
  void aRevertThatQuotesTheTrailersOfWhatItRevertsIsNoBackport() throws Exception {
    RevCommit mend = commit("a", "Mend a");
    on("stable-1.0");
    RevCommit pick = commit("a", pickOf(mend));
    commit("a", reverting(pick) + "\n(cherry picked from commit " + mend.getName() + ")\n");
    assertThat(backports()).containsExactly("Mend a");
  }

  @Test
  void aRevertOnTheMainLineThatIsPickedIsABackport() throws Exception {
    RevCommit slip = commit("a", "Slip");
    RevCommit revert = commit("a", reverting(slip));
    on("stable-1.0");
    commit(
        "a",
        "Revert \"Slip\"\n\nThis reverts commit %s.\n\n(cherry picked from commit %s)\n"
            .formatted(slip.getName(), revert.getName()));
    assertThat(backports()).containsExactly("Revert \"Slip\"");
  }

  @Test
  void whatTheMainLineTookBackIsNotPending() throws Exception {
    RevCommit slip = commit("a", "Slip\n\nBackport: 1.0+\n");
    RevCommit good = commit("b", "Mend b\n\nBackport: 1.0+\n");
    RevCommit revert = commit("a", reverting(slip));
    commit("b", reverting(good));
    assertThat(pending()).isEmpty();
    commit("a", reverting(revert));
    assertThat(pending()).containsExactly("Slip");
  }

  @Test
  void mergesAreNoBackportsAndWhatTheyBringIsThere() throws Exception {
    RevCommit early = commit("a", "Early\n\nBackport: 1.0\n");
    commit("late", "Late\n\nBackport: 1.0\n");
    on("stable-1.0");
    commit("version", "Count the version up");
    made.git()
        .merge()
        .include(early)
        .setFastForward(FastForwardMode.NO_FF)
        .setMessage("Merge master up to Early")
        .call();
    made.git().checkout().setCreateBranch(true).setName("topic").setStartPoint("master").call();
    RevCommit side = commit("side", "Side");
    on("master");
    made.git().merge().include(side).setFastForward(FastForwardMode.NO_FF).call();
    assertThat(branch().commits())
        .extracting(BranchCommit::subject)
        .containsExactly("Count the version up");
    assertThat(backports()).isEmpty();
    assertThat(pending()).containsExactly("Late");
  }

  @Test
  void abbreviatedHashesNameCommitsToo() throws Exception {
    RevCommit mend = commit("a", "Mend a\n\nBackport: 1.0+\n");
    RevCommit other = commit("b", "Mend b\n\nFixes: 7654321 (\"Nothing\")\n");
    commit("c", "Mend c\n\nFixes: %s (\"Mend a\")\n".formatted(mend.abbreviate(9).name()));
    on("stable-1.0");
    commit("a", "Mend a\n\nmaster commit: " + mend.abbreviate(8).name() + "\n");
    commit("b", "Mend b\n\n(cherry picked from commit " + other.abbreviate(7).name() + ")\n");
    assertThat(branch().backports())
        .extracting(commit -> commit.origin().orElseThrow().commits())
        .containsExactly(List.of(mend.getName()), List.of(other.getName()));
    assertThat(pending()).containsExactly("Mend c");
  }

  @Test
  void whatNamesNothingThatIsThereIsABackportByItsWordAlone() throws Exception {
    on("stable-1.0");
    commit("a", "Mend a\n\n(cherry picked from commit " + NONSENSE + ")\n");
    commit("b", "Mend b\n\nmaster commit: 1234567\nmaster date: 2019-01-02 10:00:00\n");
    commit("c", "Mend c\n\nmaster commit: xyz\n(cherry picked from commit " + NONSENSE + "ff)\n");
    assertThat(backports()).containsExactly("Mend a", "Mend b");
    assertThat(branch().backports())
        .extracting(commit -> commit.delay().isPresent())
        .containsExactly(false, true);
  }

  @Test
  void whatNamesNothingThatIsThereIsFoundByItsChange() throws Exception {
    RevCommit mend = commit("a", "Mend a\n\nBackport: 1.0+\n");
    on("stable-1.0");
    made.commit("a", "Mend a\n\nBackport: 1.0+\n", day);
    made.git()
        .commit()
        .setAmend(true)
        .setMessage("Mend a\n\n(cherry picked from commit " + NONSENSE + ")\n")
        .setSign(false)
        .call();
    assertThat(branch().backports().getFirst().origin().orElseThrow().commits())
        .containsExactly(mend.getName());
    assertThat(pending()).isEmpty();
  }

  @Test
  void chainsAreFollowedToTheMainLineAndNotForEver() throws Exception {
    RevCommit mend = commit("a", "Mend a");
    on("stable-1.1");
    RevCommit last = mend;
    for (int i = 0; i < 120; i++) {
      last = commit("a", "Step " + i + "\n\n(cherry picked from commit " + last.getName() + ")\n");
      if (i == 50) {
        on("stable-1.0");
        commit("a", "Near\n\n(cherry picked from commit " + last.getName() + ")\n");
        on("stable-1.1");
      }
    }
    on("stable-1.0");
    commit("a", "Far\n\n(cherry picked from commit " + last.getName() + ")\n");
    Map<String, List<String>> origins =
        branch().backports().stream()
            .collect(
                Collectors.toMap(BranchCommit::subject, it -> it.origin().orElseThrow().commits()));
    assertThat(origins)
        .containsEntry("Near", List.of(mend.getName()))
        .containsEntry("Far", List.of(last.getName()));
  }

  @Test
  void anAdaptedPickWithoutAWordIsNoBackportButNothingIsPendingForIt() throws Exception {
    commit("a", "Mend a\n\nBackport: 1.0+\n");
    on("stable-1.0");
    Files.writeString(made.folder().resolve("a"), "changed to fit");
    made.git().add().addFilepattern("a").call();
    var who = MadeRepository.person("Ada", day, ZoneOffset.UTC);
    made.git().commit().setMessage("Mend a").setAuthor(who).setSign(false).call();
    assertThat(backports()).isEmpty();
    assertThat(pending()).isEmpty();
  }

  @Test
  void nothingIsPendingForAPickThatNamesACommitThatWasNeverPublished() throws Exception {
    commit("a", "Mend a\n\nBackport: 1.0+\n");
    on("stable-1.0");
    Files.writeString(made.folder().resolve("a"), "changed to fit");
    made.git().add().addFilepattern("a").call();
    var who = MadeRepository.person("Ada", day, ZoneOffset.UTC);
    String message = "Mend a\n\n(cherry picked from commit %s)\n".formatted("8".repeat(40));
    var pick = made.git().commit().setMessage(message).setAuthor(who).setSign(false).call();
    assertThat(backports()).containsExactly("Mend a");
    assertThat(pending()).isEmpty();
    made.git().revert().include(pick).call();
    assertThat(pending()).isNotEmpty();
  }

  @Test
  void picturesAreTheSameOnlyWithTheSameContents() throws Exception {
    write("logo", new byte[] {0, 1, 2});
    write("logo", new byte[] {0, 1, 3});
    on("stable-1.0");
    write("logo", new byte[] {0, 9, 9});
    assertThat(backports()).isEmpty();
    made.git().reset().setMode(ResetType.HARD).setRef("stable-1.0~1").call();
    write("logo", new byte[] {0, 1, 2});
    assertThat(backports()).containsExactly("New logo");
  }

  private void write(String file, byte[] content) throws Exception {
    day = day.plusDays(1);
    Files.write(made.folder().resolve(file), content);
    made.git().add().addFilepattern(file).call();
    var who = MadeRepository.person("Ada", day, ZoneOffset.UTC);
    made.git()
        .commit()
        .setMessage("New logo")
        .setAuthor(who)
        .setCommitter(who)
        .setSign(false)
        .call();
  }

  @Test
  void theMainLineIsNotTheStableBranchThatIsCheckedOut() throws Exception {
    on("stable-1.1");
    Path bare = folder.resolve("bare");
    String uri = made.folder().toUri().toString();
    Git.cloneRepository().setURI(uri).setDirectory(bare.toFile()).setBare(true).call().close();
    for (Path repository : List.of(made.folder(), bare)) {
      assertThat(GitBackports.read(repository, Optional.empty()).mainLine()).isEqualTo("master");
    }
  }

  @Test
  void aShallowCloneTellsOfTheCommitsThatItHas() throws Exception {
    RevCommit mend = commit("a", "Mend a\n\nBackport: 1.0+\n");
    commit("b", "Mend b\n\nBackport: 1.0+\n");
    on("stable-1.0");
    commit("a", pickOf(mend));
    Path shallow = folder.resolve("shallow");
    Git.cloneRepository()
        .setURI(made.folder().toUri().toString())
        .setDirectory(shallow.toFile())
        .setBare(true)
        .setDepth(2)
        .setCloneAllBranches(true)
        .call()
        .close();
    assertThat(shallow.resolve("shallow")).exists();
    assertThat(branch(shallow).backports())
        .extracting(BranchCommit::subject)
        .containsExactly("Mend a");
    assertThat(branch(shallow).pending())
        .extracting(PendingBackport::subject)
        .containsExactly("Mend b");
    Path tips = folder.resolve("tips");
    Git.cloneRepository()
        .setURI(made.folder().toUri().toString())
        .setDirectory(tips.toFile())
        .setDepth(1)
        .setCloneAllBranches(true)
        .call()
        .close();
    assertThat(branch(tips).backports())
        .extracting(BranchCommit::subject)
        .containsExactly("Mend a");
  }

  @Test
  void commitsThatDoNotSayWhoMadeThemAreRead() throws Exception {
    RevCommit mend = commit("a", "Mend a");
    ObjectId tip = made.git().getRepository().resolve("stable-1.0");
    add(tip, mend, "author\ncommitter\n");
    add(tip, mend, "author Ada <ada> 99999999999999999999 +9999\ncommitter Ada 12 <> 1 -9999\n");
    add(tip, mend, "");
  }

  private void add(ObjectId parent, RevCommit mend, String people) throws Exception {
    String raw =
        "tree %s\nparent %s\n%s\nMend a\n\n(cherry picked from commit %s)\n"
            .formatted(mend.getTree().getName(), parent.getName(), people, mend.getName());
    try (ObjectInserter inserter = made.git().getRepository().newObjectInserter()) {
      ObjectId id = inserter.insert(Constants.OBJ_COMMIT, raw.getBytes(StandardCharsets.UTF_8));
      inserter.flush();
      RefUpdate update = made.git().getRepository().updateRef("refs/heads/stable-1.0");
      update.setNewObjectId(id);
      update.forceUpdate();
    }
    assertThat(backports()).as(people).containsExactly("Mend a");
  }

  @Test
  void nothingIsWrittenToTheRepository() throws Exception {
    RevCommit mend = commit("a", "Mend a\n\nBackport: 1.0+\n");
    on("stable-1.0");
    commit("a", pickOf(mend));
    Set<String> before = files();
    branch();
    assertThat(files()).isEqualTo(before);
  }

  private Set<String> files() throws Exception {
    Set<String> files = new HashSet<>();
    try (var all = Files.walk(made.folder())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.add(file + " " + Files.getLastModifiedTime(file) + " " + Files.size(file));
      }
    }
    return files;
  }
}
