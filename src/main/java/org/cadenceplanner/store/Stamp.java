package org.cadenceplanner.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What tells whether a file still holds the same bytes.
///
/// @param size how many bytes
/// @param sha256 their SHA-256, in 64 small hexadecimal digits
public record Stamp(long size, String sha256) {

  /// The stamp of a file with these bytes.
  static Stamp of(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Stamp(bytes.length, HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
