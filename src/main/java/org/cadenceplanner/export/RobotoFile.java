package org.cadenceplanner.export;

import com.formdev.flatlaf.fonts.roboto.FlatRobotoFont;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.cadenceplanner.drawing.TextStyle;

/// The files of the font that comes with the program, one a weight.
enum RobotoFile implements FontFile {
  REGULAR("Roboto-Regular.ttf"),
  BOLD("Roboto-Bold.ttf");

  private static final int TABLES = 4;
  private static final int FIRST_TABLE = 12;
  private static final int NEXT_TABLE = 16;
  private static final String LIGATURES = "GSUB";
  private static final String NOTHING_KNOWN = "none";

  private final String file;

  RobotoFile(String file) {
    this.file = file;
  }

  static RobotoFile of(TextStyle.Weight weight) {
    return switch (weight) {
      case REGULAR -> REGULAR;
      case BOLD -> BOLD;
    };
  }

  @Override
  public String file() {
    return file;
  }

  @Override
  public Class<?> beside() {
    return FlatRobotoFont.class;
  }

  /// What is in the file, without what says which letters are drawn as one: that table has another name.
  ///
  /// @throws IllegalStateException if the program's files are damaged
  byte[] withoutLigatures() {
    ByteBuffer font = ByteBuffer.wrap(bytes());
    for (int i = 0; i < font.getShort(TABLES); i++) {
      int table = FIRST_TABLE + i * NEXT_TABLE;
      if (font.getInt(table) == tag(LIGATURES)) {
        font.putInt(table, tag(NOTHING_KNOWN));
      }
    }
    return font.array();
  }

  private static int tag(String name) {
    return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
  }
}
