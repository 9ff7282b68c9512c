package org.cadenceplanner.history.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadenceplanner.history.ballots.FilledBallots.BALLOT;
import static org.cadenceplanner.history.ballots.FilledBallots.MAIL;
import static org.cadenceplanner.history.ballots.FilledBallots.SURVEY;
import static org.cadenceplanner.history.ballots.FilledBallots.VOTES;
import static org.cadenceplanner.history.ballots.FilledBallots.filled;
import static org.cadenceplanner.history.ballots.FilledBallots.only;
import static org.cadenceplanner.history.ballots.FilledBallots.votes;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cadenceplanner.insight.survey.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files with ballots as they come back.
class BallotFileTest {
  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-16", "UTF-8"})
  void aTextIsReadInAnyUsualEncoding(String charset) {
    String text = filled("J\u00fcrgen").replace("\u2212", "-").replace("\u2013", "-");
    List<Received> ballots =
        BallotFile.parse(text.getBytes(Charset.forName(charset)), "a.txt", SURVEY);

    assertThat(only(ballots).voter().orElseThrow().name()).isEqualTo("J\u00fcrgen");
    assertThat(votes(only(ballots))).isEqualTo(VOTES);
  }

  @Test
  void filesThatCannotBeReadAreNamed(@TempDir Path folder) {
    assertThatThrownBy(() -> BallotFile.read(folder, "votes", SURVEY))
        .hasMessage("votes: is a folder, not a file");
    assertThatThrownBy(() -> BallotFile.read(folder.resolve("x"), "x", SURVEY))
        .hasMessage("x: there is no such file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline.png", "timeline.pdf"})
  void aPictureInPlaceOfAnswersIsRefused(String picture) {
    assertThatThrownBy(
            () -> BallotFile.read(Path.of("src/site/resources", picture), picture, SURVEY))
        .hasMessage(
            picture
                + ": is no text but a picture, a document or the like; allowed: mails, mailboxes"
                + " and texts with ballots, so save or copy its text first");
  }

  @Test
  void aMailMayBringAnyFile(@TempDir Path folder) throws Exception {
    Path mail = folder.resolve("a.eml");
    Files.writeString(mail, MAIL + BALLOT.replace("[    ]", "[ 1 ]") + "\0\1\2");

    assertThat(BallotFile.read(mail, "a.eml", SURVEY))
        .extracting(it -> it.answers().size())
        .containsExactly(4);
  }
}
