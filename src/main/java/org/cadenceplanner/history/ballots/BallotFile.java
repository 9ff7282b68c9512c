package org.cadenceplanner.history.ballots;

import static org.cadenceplanner.language.Texts.tr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.cadenceplanner.history.BoundedFile;
import org.cadenceplanner.insight.survey.Received;
import org.cadenceplanner.insight.survey.Survey;

/// A file in which ballots came back: a mail, a mailbox in the mbox format, or a text of one or
/// more ballots; at most 64 MiB.
public final class BallotFile {
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  /// No text has it, and hardly any other file has it not; git tells them apart by it, too.
  private static final char IN_NO_TEXT = '\0';

  private BallotFile() {}

  /// Reads what is in a file.
  ///
  /// @param name the file's name, as the user gave it
  /// @throws BadBallots if it cannot be read, is too large, or no text
  public static List<Received> read(Path file, String name, Survey survey) throws BadBallots {
    try {
      return read(BoundedFile.read(file, MOST_BYTES), name, survey);
    } catch (BoundedFile.Unreadable e) {
      throw new BadBallots(name, e.getMessage());
    }
  }

  /// Reads what is in a stream, such as standard input.
  ///
  /// @throws BadBallots if it is too large, or no text
  public static List<Received> read(InputStream in, String name, Survey survey)
      throws BadBallots, IOException {
    return read(in.readNBytes(MOST_BYTES + 1), name, survey);
  }

  private static List<Received> read(byte[] bytes, String name, Survey survey) throws BadBallots {
    if (bytes.length > MOST_BYTES) {
      throw new BadBallots(name, tr("it is larger than 64 MiB; allowed: at most that"));
    }
    requireText(bytes, name);
    return parse(bytes, name, survey);
  }

  /// A mail may bring files of any kind with it.
  private static void requireText(byte[] bytes, String name) throws BadBallots {
    boolean isMail = Mailbox.isOne(bytes) || Mail.isOne(bytes);
    if (!isMail && Charsets.decoded(bytes).indexOf(IN_NO_TEXT) >= 0) {
      throw new BadBallots(
          name,
          tr(
              "is no text but a picture, a document or the like; allowed: mails, mailboxes and"
                  + " texts with ballots, so save or copy its text first"));
    }
  }

  /// Reads what is in a text that was pasted, such as a mail with its head, or some ballots.
  ///
  /// @param name what places in it are called by
  public static List<Received> ofText(String text, String name, Survey survey) {
    return parse(text.getBytes(StandardCharsets.UTF_8), name, survey);
  }

  /// Reads what is in some bytes; there is something for each mail, and at least one thing in all.
  static List<Received> parse(byte[] bytes, String name, Survey survey) {
    Reading reading = new Reading(survey, name);
    if (Mailbox.isOne(bytes)) {
      return Mailbox.mails(bytes).stream().map(reading::ofMail).toList();
    }
    return Mail.isOne(bytes)
        ? List.of(reading.ofMail(new Mailbox.Entry(1, Mail.parse(bytes))))
        : reading.ofText(Charsets.decoded(bytes));
  }
}
