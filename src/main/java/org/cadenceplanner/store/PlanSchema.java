package org.cadenceplanner.store;

/// The JSON Schema (draft 2020-12) of plan files, with a sentence and an example for every member.
public final class PlanSchema {
  private PlanSchema() {}

  /// The schema's text.
  public static String text() {
    return Resources.text("plan.schema.json");
  }
}
