package org.cadenceplanner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// A process that reads damaged PNGs, and the worst that were thought of.
final class ReadsDamagedPictures {
  private ReadsDamagedPictures() {}

  /// Says how many damaged ones are refused, then what is wrong with each of the worst.
  ///
  /// @param words how often a picture is damaged, it, the text that travels in it, and the worst
  public static void main(String... words) throws IOException {
    byte[] whole = Files.readAllBytes(Path.of(words[1]));
    String text = Files.readString(Path.of(words[2]));
    System.out.println(refused(whole, text, Integer.parseInt(words[0])));
    for (String file : List.of(words).subList(3, words.length)) {
      System.out.println(message(Path.of(file)));
    }
  }

  private static int refused(byte[] whole, String text, int times) {
    Random random = new Random(1);
    int refused = 0;
    for (int i = 0; i < times; i++) {
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
