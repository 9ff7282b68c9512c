package org.cadenceplanner.insight.survey;

/// A −2.
///
/// @param voter whose it is
/// @param comment what was said with it: beside the number, else at the end of the ballot; may be
/// empty
public record Objection(Voter voter, String comment) {}
