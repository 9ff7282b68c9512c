package org.cadenceplanner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// A process that reads damaged PNGs, and the worst that were thought of.
final class ReadsDamagedPictures {
  private static final int DAMAGED = 10_000;

  private ReadsDamagedPictures() {}

  /// Says how many damaged ones are refused, then what is wrong with each of the worst.
  ///
  /// @param files a picture, the text that travels in it, and the worst
  public static void main(String... files) throws IOException {
    byte[] whole = Files.readAllBytes(Path.of(files[0]));
    System.out.println(refused(whole, Files.readString(Path.of(files[1]))));
    for (String file : List.of(files).subList(2, files.length)) {
      System.out.println(message(Path.of(file)));
    }
  }

  private static int refused(byte[] whole, String text) {
    Random random = new Random(1);
    int refused = 0;
    for (int i = 0; i < DAMAGED; i++) {
      try {
        if (!PictureFiles.parse("a.png", Damage.damaged(whole, random)).text().equals(text)) {
          throw new AssertionError("a picture gave another plan");
        }
      } catch (InvalidPlan e) {
        refused++;
      }
    }
    return refused;
  }

  private static String message(Path picture) {
    try {
      PictureFiles.read(picture);
      return "nothing";
    } catch (InvalidPlan e) {
      return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
  }
}
