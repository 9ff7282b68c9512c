package org.cadenceplanner.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A pack that lost some of its bytes is refused in words; the library would look for the rest for ever.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class DamagedPacksTest {
  private static final LocalDate DAY = LocalDate.of(2018, 1, 1);
  private static final int HEAD = 8;
  private static final int FANS = 4 * 256;
  private static final int NAME = 20;
  private static final int SUM = 4;

  @TempDir private Path folder;

  @BeforeEach
  void packed() throws Exception {
    try (MadeRepository made = MadeRepository.in(folder)) {
      made.tag("v1.0", made.commit("a", "one", DAY), DAY, ZoneOffset.UTC);
      made.tag("v1.1", made.commit("a", "two", DAY), DAY.plusDays(1), ZoneOffset.UTC);
      made.git().gc().call();
    }
  }

  @Test
  void aPackThatIsWholeIsRead() throws Exception {
    assertThat(GitTags.read(folder)).extracting(Tag::name).containsExactly("v1.0", "v1.1");
  }

  @Test
  void aPackThatIsShorterThanItsIndexSaysIsRefused() throws Exception {
    Path pack = file(".pack");
    byte[] whole = Files.readAllBytes(pack);
    for (int length : new int[] {whole.length / 2, lastBegin(), lastBegin() - NAME + 1}) {
      shorten(pack, whole, length);
      assertRefused();
    }
  }

  @Test
  void anObjectThatAsksForMoreMemoryThanThereIsIsRefused() {
    assertThatThrownBy(
            () ->
                GitReading.read(
                    folder,
                    _ -> {
                      throw new OutOfMemoryError();
                    }))
        .isInstanceOf(BadRepository.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("that takes more memory than there is; git fsck tells whether");
  }

  @Test
  void indexesOfTheFirstFormAreRead() throws Exception {
    int lastBegin = lastBegin();
    Path index = file(".idx");
    replace(index, inFirstForm(Files.readAllBytes(index)));
    assertThat(GitTags.read(folder)).extracting(Tag::name).containsExactly("v1.0", "v1.1");
    Path pack = file(".pack");
    shorten(pack, Files.readAllBytes(pack), lastBegin);
    assertRefused();
  }

  @Test
  void anObjectFarBeyondTheEndIsRefused() throws Exception {
    Path index = file(".idx");
    byte[] sound = Files.readAllBytes(index);
    replace(index, withFirstObjectAt(1L << 40, sound));
    assertRefused();
    replace(index, withFirstObjectAt(-1, sound));
    assertRefused();
  }

  @Test
  void anIndexWithoutItsPackSaysNothing() throws Exception {
    Path packs = file(".idx").getParent();
    Files.write(packs.resolve("pack-" + "0".repeat(40) + ".idx"), new byte[] {1, 2, 3});
    Files.write(packs.resolve("other.idx"), new byte[] {1, 2, 3});
    assertThat(GitTags.read(folder)).hasSize(2);
  }

  @Test
  void packsOfRepositoriesBorrowedFromAreLookedAtToo(@TempDir Path others) throws Exception {
    Path near =
        borrower(others.resolve("near"), folder.resolve(".git/objects") + "\n\n../objects\n");
    Path far = borrower(others.resolve("far"), "../../../near/.git/objects\n");
    assertThat(GitTags.read(far)).extracting(Tag::name).containsExactly("v2.0");
    Path pack = file(".pack");
    shorten(pack, Files.readAllBytes(pack), lastBegin());
    assertRefused(near);
    assertRefused(far);
  }

  @Test
  void aRepositoryThatBorrowsFromMoreThanAHundredIsRefused(@TempDir Path other) throws Exception {
    Path borrower = borrower(other, "\n".repeat(200));
    assertThatThrownBy(() -> GitTags.read(borrower))
        .isInstanceOf(BadRepository.class)
        .hasMessageEndingWith("it borrows objects from more than 100 others");
  }

  private static Path borrower(Path folder, String alternates) throws Exception {
    try (MadeRepository made = MadeRepository.in(Files.createDirectories(folder))) {
      made.lightTag("v2.0", made.commit("a", "three", DAY));
      Path info = Files.createDirectories(folder.resolve(".git/objects/info"));
      Files.writeString(info.resolve("alternates"), alternates);
    }
    return folder;
  }

  private void assertRefused() {
    assertRefused(folder);
  }

  private static void assertRefused(Path repository) {
    assertThatThrownBy(() -> GitTags.read(repository))
        .isInstanceOf(BadRepository.class)
        .hasMessageEndingWith(
            "a pack is shorter than its index says; git fsck tells what is left of it");
  }

  private Path file(String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(".git/objects/pack"))) {
      return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
    }
  }

  /// Where the last object of the pack begins.
  private int lastBegin() throws IOException {
    ByteBuffer index = ByteBuffer.wrap(Files.readAllBytes(file(".idx")));
    int objects = index.getInt(HEAD + FANS - 4);
    int begins = HEAD + FANS + objects * (NAME + SUM);
    return IntStream.range(0, objects).map(i -> index.getInt(begins + 4 * i)).max().orElseThrow();
  }

  /// Leaves the first bytes of a pack and its checksum.
  private static void shorten(Path pack, byte[] whole, int length) throws IOException {
    byte[] sum = Arrays.copyOfRange(whole, whole.length - NAME, whole.length);
    replace(pack, ByteBuffer.allocate(length + NAME).put(whole, 0, length).put(sum).array());
  }

  /// Git itself lets nobody write its packs.
  private static void replace(Path file, byte[] bytes) throws IOException {
    Files.delete(file);
    Files.write(file, bytes);
  }

  private static byte[] inFirstForm(byte[] later) throws Exception {
    ByteBuffer from = ByteBuffer.wrap(later);
    int objects = from.getInt(HEAD + FANS - 4);
    ByteBuffer index = ByteBuffer.allocate(FANS + objects * (4 + NAME) + 2 * NAME);
    index.put(later, HEAD, FANS);
    int names = HEAD + FANS;
    int begins = names + objects * (NAME + SUM);
    for (int i = 0; i < objects; i++) {
      index.putInt(from.getInt(begins + 4 * i)).put(later, names + NAME * i, NAME);
    }
    index.put(later, later.length - 2 * NAME, NAME);
    return withSum(index);
  }

  private static byte[] withFirstObjectAt(long begin, byte[] index) throws Exception {
    int objects = ByteBuffer.wrap(index).getInt(HEAD + FANS - 4);
    int begins = HEAD + FANS + objects * (NAME + SUM);
    int end = begins + 4 * objects;
    ByteBuffer far = ByteBuffer.allocate(end + 8 + 2 * NAME);
    far.put(index, 0, end).putInt(begins, 1 << 31).putLong(begin);
    far.put(index, index.length - 2 * NAME, NAME);
    return withSum(far);
  }

  private static byte[] withSum(ByteBuffer index) throws Exception {
    byte[] before = Arrays.copyOf(index.array(), index.position());
    index.put(MessageDigest.getInstance("SHA-1").digest(before));
    return index.array();
  }
}
