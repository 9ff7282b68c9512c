package org.cadenceplanner.insight.survey;

/// Something that came back, and whether it counts.
///
/// @param ballot what came back
/// @param verdict whether it counts
public record Judged(Received ballot, Verdict verdict) {
  boolean counts() {
    return verdict instanceof Verdict.Counted;
  }
}
