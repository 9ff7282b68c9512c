package org.cadenceplanner.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.cadenceplanner.export.BallotExport;
import org.cadenceplanner.insight.survey.Survey;

/// Ballots as they come back: in a text, and in mails of several kinds.
final class Ballots {
  private static final String HEAD =
      "From: =?UTF-8?Q?Ann_Example?= <ann@example.org>\r\nMessage-ID: <1@example.org>\r\n"
          + "Date: Tue, 17 Jul 2018 10:00:00 +0100\r\nSubject: Re: survey\r\n";

  private Ballots() {}

  static List<Input> of(Survey survey) {
    String text =
        BallotExport.of(survey, List.of())
            .replaceFirst("(?m)^Name:$", "Name: Ann Example")
            .replaceFirst("\\[    ]", "[ +2 ]")
            .replaceFirst("\\[    ]", "[ -1 ]");
    String quoted = text.replaceAll("(?m)^", "> ");
    String base64 = Base64.getMimeEncoder().encodeToString(quoted.getBytes(StandardCharsets.UTF_8));
    String mixed =
        "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain;"
            + " charset=iso-8859-1\r\n\r\n"
            + quoted
            + "\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n--b--\r\n";
    return List.of(
        Input.of("a.txt", text),
        Input.of("a.eml", HEAD + "\r\n" + quoted),
        Input.of("b.eml", HEAD + encoded("base64") + base64),
        Input.of("c.eml", HEAD + encoded("quoted-printable") + quoted.replace("=", "=3D")),
        Input.of("d.eml", HEAD + "MIME-Version: 1.0\r\n" + mixed),
        Input.of("a.mbox", mailbox(quoted)));
  }

  private static String encoded(String how) {
    return "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: "
        + how
        + "\r\n\r\n";
  }

  private static String mailbox(String text) {
    String one = "From ann Mon Jul 16 10:00:00 2018\n" + HEAD + "\n" + text + "\n";
    return one + one;
  }
}
