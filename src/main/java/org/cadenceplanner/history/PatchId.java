package org.cadenceplanner.history;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.patch.FileHeader;
import org.eclipse.jgit.revwalk.RevCommit;

/// What a commit changes, as a few letters: the same for the same change elsewhere. As with
/// `git patch-id`, neither spaces nor the numbers of lines count.
final class PatchId extends DiffFormatter {
  private final Digest digest;

  private PatchId(Digest digest, Repository repository) {
    super(digest);
    this.digest = digest;
    setRepository(repository);
  }

  /// That of a commit with one parent or none; empty if it changes nothing.
  static Optional<String> of(Repository repository, RevCommit commit) throws IOException {
    try (PatchId patch = new PatchId(new Digest(), repository)) {
      RevCommit parent = commit.getParentCount() == 0 ? null : commit.getParent(0);
      patch.format(parent == null ? null : parent.getId(), commit.getId());
      patch.flush();
      return patch.digest.text();
    }
  }

  @Override
  protected void writeHunkHeader(
      int oldStart, int oldEnd, int newStart, int newEnd, String function) {
    // Where a change stands is no part of it.
  }

  @Override
  protected void formatIndexLine(OutputStream out, DiffEntry entry) {
    // Neither is what else is in the file.
  }

  /// Of a file that is no text only its contents can be told apart.
  @Override
  public void format(DiffEntry entry) throws IOException {
    if (toFileHeader(entry).getPatchType() == FileHeader.PatchType.BINARY) {
      digest.write(Constants.encode(entry.getOldId().name() + entry.getNewId().name()));
    }
    super.format(entry);
  }

  /// Sums up what is written, without spaces.
  private static final class Digest extends OutputStream {
    private final MessageDigest sum = Constants.newMessageDigest();
    private boolean isEmpty = true;

    @Override
    public void write(int letter) {
      if (letter != ' ' && letter != '\t' && letter != '\n' && letter != '\r') {
        sum.update((byte) letter);
        isEmpty = false;
      }
    }

    @Override
    public void write(byte[] text, int from, int count) {
      for (int i = from; i < from + count; i++) {
        write(text[i]);
      }
    }

    Optional<String> text() {
      return isEmpty ? Optional.empty() : Optional.of(HexFormat.of().formatHex(sum.digest()));
    }
  }
}
