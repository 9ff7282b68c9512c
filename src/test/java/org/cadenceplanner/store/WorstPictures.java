package org.cadenceplanner.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;

/// PNGs that are made to take as much memory as they can.
///
/// @param none a PNG with no chunks
record WorstPictures(byte[] none) {
  private static final int LARGEST = PictureFiles.MOST_BYTES - 1_000;
  private static final byte[] BEFORE_TEXT =
      "Cadence plan\0\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1);

  /// Writes them: one whose text swells to 200 MB, one whose plan has 64 MB, one whose pixels have, one
  /// that claims 2 GB, and one with as many values as fit into 16 MB.
  List<Path> write(Path folder) throws IOException {
    List<byte[]> pictures =
        List.of(
            plan(compressed("", "\0", 200_000_000, "")),
            plan(noise()),
            Chunks.with(none, "IDAT", noise()),
            Chunks.with(none, "iTXt", Integer.MAX_VALUE, BEFORE_TEXT),
            plan(compressed("{\"cadencePicture\": 1, \"x\": [", "1,", 8_000_000, "1]}")));
    List<Path> files = new ArrayList<>();
    for (byte[] picture : pictures) {
      files.add(Files.write(folder.resolve("worst-" + files.size() + ".png"), picture));
    }
    return files;
  }

  private byte[] plan(byte[] compressed) {
    byte[] chunk = new byte[BEFORE_TEXT.length + compressed.length];
    System.arraycopy(BEFORE_TEXT, 0, chunk, 0, BEFORE_TEXT.length);
    System.arraycopy(compressed, 0, chunk, BEFORE_TEXT.length, compressed.length);
    return Chunks.with(none, "iTXt", chunk);
  }

  private static byte[] noise() {
    byte[] noise = new byte[LARGEST];
    new Random(2).nextBytes(noise);
    return noise;
  }

  private static byte[] compressed(String before, String part, int times, String after)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(out)) {
      deflated.write(before.getBytes(StandardCharsets.US_ASCII));
      deflated.write(part.repeat(times).getBytes(StandardCharsets.US_ASCII));
      deflated.write(after.getBytes(StandardCharsets.US_ASCII));
    }
    return out.toByteArray();
  }
}
