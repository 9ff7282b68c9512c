package org.cadenceplanner.history.ballots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.cadenceplanner.export.BallotExport;
import org.cadenceplanner.insight.survey.Judged;
import org.cadenceplanner.insight.survey.Received;
import org.cadenceplanner.insight.survey.Survey;
import org.cadenceplanner.insight.survey.Surveys;
import org.cadenceplanner.insight.survey.Tally;
import org.cadenceplanner.insight.survey.TallyInWords;
import org.cadenceplanner.insight.survey.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Mails with bytes lost, changed or doubled, whole heads mangled, the same ones each time.
class DamagedMailsTest {
  private static final int MAILS = 2_000;
  private static final long SEED = 2015;
  private static final Survey SURVEY = Surveys.xen();

  @Test
  void everyDamagedMailIsCountedOrReported() {
    Random random = new Random(SEED);
    List<byte[]> sound = sound();
    List<Received> all = new ArrayList<>();
    int alone = 0;
    for (int i = 0; i < MAILS; i++) {
      byte[] mail = damaged(withNumber(sound.get(i % sound.size()), i), random);
      List<Received> received = BallotFile.parse(mail, i + ".eml", SURVEY);
      assertThat(received).as("mail %s", i).isNotEmpty();
      all.addAll(received);
      alone += Tally.of(SURVEY, received, List.of(), List.of(), false).counted().size();
    }
    assertThat(alone).isBetween(MAILS / 20, MAILS * 19 / 20);

    Tally tally = Tally.of(SURVEY, all, List.of(), List.of(), false);
    assertThat(tally.judged()).extracting(Judged::ballot).isEqualTo(all);
    long silent = tally.judged().stream().filter(it -> isSilent(it, tally)).count();
    assertThat(silent).isZero();
    assertThat(tally.toBeLookedAt())
        .isNotEmpty()
        .allSatisfy(it -> assertThat(TallyInWords.of(it)).isNotBlank());
    assertThat(tally.blanks()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "> ", "|", "abc>", "- ", "* ", "_x"})
  void aLineOfMarksAloneIsReported(String mark) {
    String mail = "From: ann@example.org\n\n" + mark.repeat(10_000) + "\n";
    assertThat(BallotFile.parse(mail.getBytes(UTF_8), "a.eml", SURVEY)).isNotEmpty();
  }

  @Test
  void eachSoundMailCounts() {
    for (byte[] mail : sound()) {
      List<Received> received = BallotFile.parse(mail, "a.eml", SURVEY);
      assertThat(Tally.of(SURVEY, received, List.of(), List.of(), false).counted()).hasSize(1);
    }
  }

  private static boolean isSilent(Judged judged, Tally tally) {
    return switch (judged.verdict()) {
      case Verdict.Counted _ -> !tally.counted().contains(judged.ballot());
      case Verdict.Refused refused -> refused.reasons().isEmpty();
      case Verdict.Blank _ -> !tally.blanks().contains(judged.ballot().place());
      case Verdict.Copy _, Verdict.Replaced _ -> !tally.toBeLookedAt().contains(judged);
    };
  }

  private static List<byte[]> sound() {
    String text =
        FilledBallots.quoted(
            FilledBallots.filled(BallotExport.of(SURVEY, List.of()), "Ann Example"), "> ");
    String base64 = Base64.getMimeEncoder().encodeToString(text.getBytes(UTF_8));
    String head =
        "From: =?UTF-8?Q?Ann_Example?= <ann@example.org>\r\nMessage-ID: <1@example.org>\r\n"
            + "Date: Tue, 17 Jul 2018 10:00:00 +0100\r\nSubject: Re: survey\r\n";
    return List.of(
            head + "\r\n" + text,
            head
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n"
                + "\r\n"
                + base64,
            head
                + "Content-Type: text/plain; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                + text.replace("=", "=3D").replace("\u2212", "=E2=88=92"),
            head
                + "MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"b\"\r\n\r\n"
                + "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + text
                + "\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n--b--\r\n",
            "From x Mon Jul 16 10:00:00 2018\n" + head + "\n" + text,
            text)
        .stream()
        .map(mail -> mail.getBytes(UTF_8))
        .toList();
  }

  private static byte[] withNumber(byte[] mail, int number) {
    return new String(mail, UTF_8)
        .replace("<1@example.org>", "<" + number + "@example.org>")
        .getBytes(UTF_8);
  }

  private static byte[] damaged(byte[] mail, Random random) {
    byte[] damaged = mail;
    int times = 1 + random.nextInt(8);
    for (int i = 0; i < times; i++) {
      damaged = damagedOnce(damaged, random);
    }
    return damaged;
  }

  private static byte[] damagedOnce(byte[] mail, Random random) {
    int from = random.nextInt(mail.length + 1);
    int to = Math.min(mail.length, from + random.nextInt(60));
    return switch (random.nextInt(6)) {
      case 0 -> joined(mail, 0, from, new byte[0], to);
      case 1 -> joined(mail, 0, to, new byte[0], from);
      case 2 -> joined(mail, 0, from, bytes(random), to);
      case 3 -> joined(mail, 0, from, "=?\u202e?=\r\n\r\n--b\r\n[<>: ;\"".getBytes(UTF_8), from);
      case 4 -> joined(mail, 0, from, new byte[0], random.nextInt(10) == 0 ? mail.length : to);
      default -> joined(mail, Math.min(from, random.nextInt(200)), from, new byte[0], from);
    };
  }

  private static byte[] joined(byte[] mail, int first, int upTo, byte[] between, int from) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(mail, first, Math.max(0, upTo - first));
    joined.writeBytes(between);
    joined.write(mail, from, mail.length - from);
    return joined.toByteArray();
  }

  private static byte[] bytes(Random random) {
    byte[] bytes = new byte[random.nextInt(40)];
    random.nextBytes(bytes);
    return bytes;
  }
}
