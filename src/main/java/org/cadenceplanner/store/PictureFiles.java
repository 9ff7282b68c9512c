package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads the plans that travel in pictures: PNG, SVG or PDF, of which at most 64 MB are read.
///
/// What it takes is what the program wrote. Anything else gets a message, however it is damaged, and
/// nothing in it is taken for a path or fetched from elsewhere.
public final class PictureFiles {
  /// The most bytes a picture may have.
  public static final int MOST_BYTES = 64 * 1024 * 1024;

  private PictureFiles() {}

  /// Whether a file is a picture, and no plan file: by how it begins, or by its name. A file that
  /// cannot be read is none.
  public static boolean isPicture(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return isPicture(file.toString(), in.readNBytes(PictureKind.BYTES_TO_TELL));
    } catch (IOException e) {
      return false;
    }
  }

  /// Whether what begins so is a picture, and no plan file.
  ///
  /// @param in is left where it was
  public static boolean isPicture(InputStream in) {
    in.mark(PictureKind.BYTES_TO_TELL);
    try {
      boolean isPicture = isPicture("", in.readNBytes(PictureKind.BYTES_TO_TELL));
      in.reset();
      return isPicture;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isPicture(String name, byte[] beginning) {
    return PictureKind.of(name, beginning).isPresent();
  }

  /// Reads the plan in a picture.
  ///
  /// @throws InvalidPlan if there is none, or it is damaged, with everything that is wrong
  public static CarriedPlan read(Path file) throws InvalidPlan {
    return parse(file.toString(), PlanFiles.bytes(file, MOST_BYTES));
  }

  /// Reads the plan in a picture from a stream; the stream is left open.
  ///
  /// @param name what messages call it, such as `standard input`
  /// @throws InvalidPlan if there is none, or it is damaged, with everything that is wrong
  public static CarriedPlan parse(String name, InputStream in) throws InvalidPlan {
    try {
      return parse(name, in.readNBytes(MOST_BYTES + 1));
    } catch (IOException e) {
      throw PlanFiles.unreadable(name, tr("cannot be read: %s", String.valueOf(e.getMessage())));
    }
  }

  /// Reads the plan in the bytes of a picture.
  ///
  /// @param name what messages call it
  /// @throws InvalidPlan if there is none, or it is damaged, with everything that is wrong
  public static CarriedPlan parse(String name, byte[] bytes) throws InvalidPlan {
    if (bytes.length > MOST_BYTES) {
      throw PlanFiles.unreadable(name, tr("found more than 64 MB, allowed: at most 64 MB"));
    }
    try {
      return CarriedForm.parse(name, text(name, bytes));
    } catch (BadPicture e) {
      throw PlanFiles.unreadable(name, e.getMessage());
    }
  }

  private static String text(String name, byte[] bytes) throws BadPicture, InvalidPlan {
    PictureKind kind =
        PictureKind.of(name, bytes)
            .orElseThrow(() -> new BadPicture(tr("found no picture, allowed: PNG, SVG or PDF")));
    byte[] text =
        switch (kind) {
          case PNG -> PngPlan.in(bytes);
          case SVG -> XmlPlan.in(bytes);
          case PDF -> PdfPlan.in(bytes);
        };
    return PlanFiles.decoded(name, text);
  }
}
