package org.cadenceplanner.history.ballots;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The date of a mail: `Thu, 12 Jul 2018 09:00:00 +0200`, or with the name of a zone as old programs
/// write it (RFC 5322, 4.3).
final class MailDate {
  private static final String GREENWICH = "GMT";

  /// A zone of one letter says nothing that programs agree on, so it is read as Greenwich's.
  private static final Pattern MILITARY = Pattern.compile("[A-IK-Z]");

  private static final Map<String, String> OFFSETS =
      Map.ofEntries(
          Map.entry("UT", GREENWICH),
          Map.entry("UTC", GREENWICH),
          Map.entry("EST", "-0500"),
          Map.entry("EDT", "-0400"),
          Map.entry("CST", "-0600"),
          Map.entry("CDT", "-0500"),
          Map.entry("MST", "-0700"),
          Map.entry("MDT", "-0600"),
          Map.entry("PST", "-0800"),
          Map.entry("PDT", "-0700"));

  private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");

  private MailDate() {}

  /// The moment that a date names; empty where it is no date, or of a zone that nobody knows.
  static Optional<Instant> instant(String date) {
    String plain = COMMENT.matcher(date).replaceAll(" ").strip().replaceAll("\\s+", " ");
    int zone = plain.lastIndexOf(' ') + 1;
    String known = plain.substring(0, zone) + offset(plain.substring(zone));
    try {
      return Optional.of(
          ZonedDateTime.parse(known, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String offset(String zone) {
    String word = zone.toUpperCase(Locale.ROOT);
    return MILITARY.matcher(word).matches() ? GREENWICH : OFFSETS.getOrDefault(word, zone);
  }
}
