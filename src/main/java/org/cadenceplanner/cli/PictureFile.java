package org.cadenceplanner.cli;

import org.cadenceplanner.export.PictureFormat;

/// The name of a file for a picture, whose ending says in which form it is written.
final class PictureFile {
  private PictureFile() {}

  /// The form that a name asks for.
  ///
  /// @throws BadInput if it asks for none
  static PictureFormat format(String name) {
    return PictureFormat.of(name)
        .orElseThrow(
            () ->
                new BadInput(
                    "found '%s'; allowed: a name that ends in .png, .svg or .pdf".formatted(name)));
  }
}
