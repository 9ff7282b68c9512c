package org.cadenceplanner.insight.survey;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What was found in a text or a mail that came back.
///
/// @param place where it begins
/// @param voter whose ballot it is: who is named in it, else who sent it
/// @param sender who sent the mail
/// @param sent when the mail was sent
/// @param message the mail's own identification, which two copies of it share
/// @param quoted the mail that it answers, if its own answers stand in a quote
/// @param answers the answers, by the letters of the options
/// @param comment what was written at the end; may be empty
/// @param faults what is wrong with it, with the place in front where it differs
public record Received(
    Place place,
    Optional<Voter> voter,
    Optional<Voter> sender,
    Optional<Instant> sent,
    Optional<String> message,
    Optional<String> quoted,
    SortedMap<String, Answer> answers,
    String comment,
    List<String> faults) {

  public Received {
    answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    faults = List.copyOf(faults);
  }

  /// Whether it votes on nothing and is not wrong either, such as a ballot that nobody filled in.
  boolean isBlank() {
    return answers.isEmpty() && faults.isEmpty();
  }
}
