package org.cadenceplanner.export;

/// The files of the fonts for letters that Roboto lacks, in the order in which they are asked for one.
/// They have one weight.
enum FallbackFile implements FontFile {
  /// Arabic, Hebrew, Armenian, Georgian, arrows and signs.
  SIGNS("DejaVuSans.ttf"),

  /// Chinese, Japanese and Korean.
  IDEOGRAPHS("WenQuanYiMicroHei.ttf"),

  EMOJI("NotoEmoji-Regular.ttf");

  private static final String FOLDER = "fonts/";

  private final String file;

  FallbackFile(String file) {
    this.file = file;
  }

  @Override
  public String file() {
    return FOLDER + file;
  }

  @Override
  public Class<?> beside() {
    return FallbackFile.class;
  }
}
