package org.cadenceplanner.history.ballots;

import org.cadenceplanner.insight.survey.Answer;

/// What a line of a ballot is.
sealed interface Found {

  /// An option with a number.
  ///
  /// @param letter the option's letter
  record Vote(String letter, Answer answer) implements Found {}

  /// An option with something that is no number from −2 to +2.
  ///
  /// @param problem what is wrong, and what is allowed
  record Wrong(String problem) implements Found {}

  /// An option with words or numbers that may be meant as an answer; in a comment they are a part of
  /// it.
  ///
  /// @param problem what is not clear, and what is allowed
  record Unclear(String problem) implements Found {}

  /// An option without a number.
  record Unanswered() implements Found {}

  /// The line of the voter's name.
  record Name(String text) implements Found {}

  /// Which ballot it is.
  record Code(String code) implements Found {}

  /// The beginning of the comment.
  record Comment(String text) implements Found {}

  /// The end of the ballot.
  record End() implements Found {}

  /// Anything else.
  record Other() implements Found {}
}
