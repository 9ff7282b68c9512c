package org.cadenceplanner.plan;

/// How exactly a project says when a phase ends. In a month or a quarter, its last day is the last
/// in the phase.
public enum Precision {
  DAY,
  MONTH,
  QUARTER
}
