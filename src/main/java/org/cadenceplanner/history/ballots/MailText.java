package org.cadenceplanner.history.ballots;

import java.nio.charset.Charset;
import java.util.Optional;

/// A text in a mail.
///
/// @param text its letters; guessed where the encoding is unknown
/// @param unknownEncoding the encoding that the mail says it has, where nothing here can read it
record MailText(String text, Optional<String> unknownEncoding) {

  /// Reads a text.
  ///
  /// @param named the encoding that the mail says it has
  static MailText of(byte[] bytes, Optional<String> named) {
    Optional<String> said = named.filter(name -> !name.isBlank());
    Optional<Charset> known = said.flatMap(Charsets::named);
    return new MailText(Charsets.decoded(bytes, known), said.filter(_ -> known.isEmpty()));
  }
}
