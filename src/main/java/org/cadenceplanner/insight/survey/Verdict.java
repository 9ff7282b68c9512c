package org.cadenceplanner.insight.survey;

import java.util.List;

/// Whether a ballot counts.
public sealed interface Verdict {

  /// It counts.
  ///
  /// @param remark what the reader should know all the same; may be empty
  record Counted(String remark) implements Verdict {}

  /// It does not count.
  ///
  /// @param reasons why not, at least one
  record Refused(List<String> reasons) implements Verdict {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }

  /// There is nothing in it to count.
  record Blank() implements Verdict {}

  /// It is there twice; the other one is judged.
  ///
  /// @param of the other one
  record Copy(Place of) implements Verdict {}

  /// Its voter sent a later one, which is judged.
  ///
  /// @param by the later one
  record Replaced(Place by) implements Verdict {}
}
