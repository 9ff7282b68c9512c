package org.cadenceplanner.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tags as they are read from repositories.
final class GitTagsTest {
  private static final LocalDate DAY = LocalDate.of(2018, 7, 10);

  @TempDir private Path folder;

  @Test
  void aTagHasItsOwnDayAndElseThatOfItsCommit() throws Exception {
    try (MadeRepository made = MadeRepository.in(folder)) {
      RevCommit commit = made.commit("a", "one", DAY.minusDays(3));
      made.tag("RELEASE-4.11.0", commit, DAY, ZoneOffset.UTC);
      made.lightTag("RELEASE-4.11.0-rc1", commit);
      assertThat(GitTags.read(folder))
          .containsExactly(
              new Tag("RELEASE-4.11.0-rc1", DAY.minusDays(3)), new Tag("RELEASE-4.11.0", DAY));
    }
  }

  @Test
  void theDayIsThatOnTheCalendarOfWhoMadeTheTag() throws Exception {
    try (MadeRepository made = MadeRepository.in(folder)) {
      RevCommit commit = made.commit("a", "one", DAY);
      made.tag("west", commit, DAY, ZoneOffset.ofHours(-8));
      made.tag("east", commit, DAY, ZoneOffset.ofHours(9));
      assertThat(GitTags.read(folder)).allMatch(tag -> tag.day().equals(DAY)).hasSize(2);
    }
  }

  @Test
  void aTagOfAFileIsNone() throws Exception {
    try (MadeRepository made = MadeRepository.in(folder)) {
      made.commit("a", "one", DAY);
      var repository = made.git().getRepository();
      try (ObjectInserter inserter = repository.newObjectInserter()) {
        ObjectId key = inserter.insert(Constants.OBJ_BLOB, new byte[] {1});
        inserter.flush();
        RefUpdate update = repository.updateRef("refs/tags/key");
        update.setNewObjectId(key);
        update.update();
      }
      assertThat(GitTags.read(folder)).isEmpty();
    }
  }

  @Test
  void bareAndShallowRepositoriesAndFoldersInOneAreRead() throws Exception {
    Path source = Files.createDirectory(folder.resolve("source"));
    try (MadeRepository made = MadeRepository.in(source)) {
      made.tag("v1.0", made.commit("a", "one", DAY), DAY, ZoneOffset.UTC);
      made.tag("v1.1", made.commit("a", "two", DAY), DAY.plusDays(1), ZoneOffset.UTC);
      Path bare = folder.resolve("bare.git");
      Git.cloneRepository().setBare(true).setURI(uri(source)).setDirectory(bare.toFile()).call();
      assertThat(GitTags.read(bare)).hasSize(2);
      Path shallow = folder.resolve("shallow");
      Git.cloneRepository().setDepth(1).setURI(uri(source)).setDirectory(shallow.toFile()).call();
      assertThat(GitTags.read(shallow)).extracting(Tag::name).contains("v1.1");
      Path within = Files.createDirectories(source.resolve("docs/more"));
      assertThat(GitTags.read(within)).hasSize(2);
    }
  }

  private static String uri(Path path) {
    return path.toUri().toString();
  }

  @Test
  void readingChangesNothing() throws Exception {
    try (MadeRepository made = MadeRepository.in(folder)) {
      made.tag("v1.0", made.commit("a", "one", DAY), DAY, ZoneOffset.UTC);
      Map<String, String> before = files();
      GitTags.read(folder);
      assertThat(files()).isEqualTo(before);
    }
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString(),
            Files.getLastModifiedTime(file) + " " + Files.size(file));
      }
    }
    return files;
  }

  @Test
  void whatIsNoRepositoryIsSaid() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatThrownBy(() -> GitTags.read(empty))
        .isInstanceOf(BadRepository.class)
        .hasMessageContaining("is in no git repository; allowed: the folder of one");
    assertThatThrownBy(() -> GitTags.read(folder.resolve("missing")))
        .isInstanceOf(BadRepository.class)
        .hasMessageContaining("is no folder");
    Files.createDirectory(empty.resolve(".git"));
    assertThatThrownBy(() -> GitTags.read(empty)).isInstanceOf(BadRepository.class);
  }
}
