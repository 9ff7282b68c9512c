package org.cadenceplanner.history.ballots;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cadenceplanner.insight.survey.Place;
import org.cadenceplanner.insight.survey.Received;
import org.cadenceplanner.insight.survey.Survey;
import org.cadenceplanner.insight.survey.Voter;

/// Reads the ballots of one file.
///
/// @param survey what is voted on
/// @param file the file's name, as the user gave it
record Reading(Survey survey, String file) {
  private static final Pattern CODE_IN_SUBJECT =
      Pattern.compile("(?i)\\bballot:?\\s+([0-9a-f]{8})\\b");

  /// The ballots of a text: each begins with the line that says which ballot it is, the first with the
  /// text.
  List<Received> ofText(String text) {
    LineReader reader = LineReader.of(survey);
    List<Received> all = new ArrayList<>();
    List<TextLine> ballot = new ArrayList<>();
    boolean isBegun = false;
    for (TextLine line : TextLine.of(text)) {
      boolean begins = reader.read(line.text()) instanceof Found.Code;
      if (begins && isBegun) {
        all.add(ofLines(ballot));
        ballot = new ArrayList<>();
      }
      isBegun |= begins;
      ballot.add(line);
    }
    all.add(ofLines(ballot));
    return all;
  }

  private Received ofLines(List<TextLine> lines) {
    int first = lines.isEmpty() ? 1 : lines.getFirst().number();
    BallotText ballot = BallotText.of(lines, List.of(), survey);
    return received(new Place(file, first), ballot, Optional.empty(), Optional.empty());
  }

  /// What is in a mail: a ballot at most.
  Received ofMail(Mailbox.Entry entry) {
    Mail mail = entry.mail();
    Place place = new Place(file, entry.line());
    List<TextLine> lines = TextLine.of(text(mail));
    BallotText ballot = BallotText.of(lines, codes(mail), survey);
    Optional<Voter> sender = mail.header("from").flatMap(Voter::parse);
    return problem(mail)
        .map(problem -> ballot.with(problem))
        .map(broken -> received(place, broken, sender, Optional.of(mail)))
        .orElseGet(() -> received(place, ballot, sender, Optional.of(mail)));
  }

  private static String text(Mail mail) {
    return mail.texts().stream().map(MailText::text).collect(Collectors.joining("\n"));
  }

  private static Optional<String> problem(Mail mail) {
    if (!mail.isWhole()) {
      return Optional.of(tr("the mail is damaged and was not read to its end"));
    }
    return mail.texts().isEmpty()
        ? Optional.of(tr("the mail has no plain text; allowed: an answer that is not HTML alone"))
        : mail.texts().stream()
            .flatMap(text -> text.unknownEncoding().stream())
            .findFirst()
            .map(Reading::unreadable);
  }

  private static String unreadable(String encoding) {
    return tr(
        "its letters are written in '%s', which cannot be read here; allowed: UTF-8 and the like",
        LineReader.shown(encoding));
  }

  private static List<String> codes(Mail mail) {
    Matcher matcher = CODE_IN_SUBJECT.matcher(mail.header("subject").orElse(""));
    return matcher.results().map((MatchResult found) -> found.group(1)).toList();
  }

  private static Received received(
      Place place, BallotText ballot, Optional<Voter> sender, Optional<Mail> mail) {
    return new Received(
        place,
        ballot.name().or(() -> sender),
        sender,
        mail.flatMap(Mail::sent),
        mail.flatMap(it -> it.header("message-id")),
        mail.filter(_ -> ballot.isQuoted()).flatMap(it -> it.header("in-reply-to")),
        new TreeMap<>(ballot.answers()),
        ballot.comment(),
        ballot.faults());
  }
}
