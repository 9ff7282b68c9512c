package org.cadenceplanner.history.ballots;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A mailbox in the mbox format: mails one after the other, each after a line of the form
/// `From ann@example.org Thu Jul 12 09:00:00 2018` at the start or after an empty line.
final class Mailbox {
  private static final String FROM = "From ";
  private static final int LONGEST_ENVELOPE = 1000;

  /// Who sent it, in archives with `at` in the address; the weekday, the month, the day and the time
  /// of day. A paragraph may begin with "From ", too.
  private static final Pattern ENVELOPE =
      Pattern.compile(
          FROM
              + "\\S+(?: at \\S+)?\\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
              + "\\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\s+\\d{1,2}\\s+\\d.*");

  private Mailbox() {}

  /// A mail in it.
  ///
  /// @param line the line at which it begins, from 1
  record Entry(int line, Mail mail) {}

  static boolean isOne(byte[] bytes) {
    return startsAt(bytes, 0);
  }

  static List<Entry> mails(byte[] bytes) {
    List<Entry> mails = new ArrayList<>();
    int start = 0;
    int startLine = 1;
    int line = 1;
    boolean isAfterEmpty = true;
    for (int at = 0; at < bytes.length; line++) {
      if (at > 0 && isAfterEmpty && startsAt(bytes, at)) {
        mails.add(entry(bytes, start, at, startLine));
        start = at;
        startLine = line;
      }
      int next = nextLine(bytes, at);
      isAfterEmpty = isEmpty(bytes, at, next);
      at = next;
    }
    mails.add(entry(bytes, start, bytes.length, startLine));
    return mails;
  }

  private static Entry entry(byte[] bytes, int from, int to, int line) {
    int headers = nextLine(bytes, from);
    return new Entry(line, Mail.parse(Arrays.copyOfRange(bytes, Math.min(headers, to), to)));
  }

  private static boolean startsAt(byte[] bytes, int at) {
    return beginsWithFrom(bytes, at) && ENVELOPE.matcher(line(bytes, at)).matches();
  }

  private static boolean beginsWithFrom(byte[] bytes, int at) {
    return at + FROM.length() <= bytes.length
        && IntStream.range(0, FROM.length()).allMatch(i -> bytes[at + i] == FROM.charAt(i));
  }

  private static String line(byte[] bytes, int at) {
    int length = Math.min(nextLine(bytes, at) - at, LONGEST_ENVELOPE);
    return new String(bytes, at, length, StandardCharsets.ISO_8859_1).strip();
  }

  private static int nextLine(byte[] bytes, int at) {
    int end = at;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return Math.min(bytes.length, end + 1);
  }

  private static boolean isEmpty(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != '\r' && bytes[i] != '\n') {
        return false;
      }
    }
    return true;
  }
}
