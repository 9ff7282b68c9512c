package org.cadenceplanner.export;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;

/// What the names of the pictures beside a brief begin with, so that no two briefs share one.
final class PictureNames {
  private static final String ENDING = ".md";
  private static final String USUAL = "brief";

  /// Every letter may take four bytes, and a name has 255 on most disks.
  private static final int LONGEST = 50;

  private PictureNames() {}

  /// The brief's own name where that is short and plain and ends in `.md`: `plan` for `plan.md`; else
  /// what is plain of it with a sum of all of it: `a-b-35eb08f0` for `a.b.md`.
  ///
  /// @param fileName the name of the brief's file
  static String after(String fileName) {
    String plain = plain(fileName.replaceFirst("\\.[^.]*$", ""));
    if (!plain.isEmpty() && fileName.equals(plain + ENDING)) {
      return plain;
    }
    return (plain.isEmpty() ? USUAL : plain) + "-" + sum(fileName);
  }

  /// The letters and digits of any script, in a name that every disk takes.
  private static String plain(String stem) {
    String plain = stem.replaceAll("[^\\p{L}\\p{M}\\p{N}_-]+", "-").replaceAll("^-+|-+$", "");
    int letters = plain.codePointCount(0, plain.length());
    return plain.substring(0, plain.offsetByCodePoints(0, Math.min(letters, LONGEST)));
  }

  private static String sum(String fileName) {
    CRC32 sum = new CRC32();
    sum.update(fileName.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
