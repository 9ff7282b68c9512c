package org.cadenceplanner.cli;

/// The texts of small plans.
final class PlanText {
  static final String SMALL =
      """
      {
        "cadence": 1,
        "plan": "Small",
        "today": "2018-07-11",
        "horizon": {"from": 2018, "to": 2022},
        "scenarios": [
          {
            "name": "8 months",
            "anchor": {"version": "4.11", "date": "2018-07-10"},
            "cadence": {"every": "8 months"},
            "support": {
              "phases": [
                {"name": "full", "end": {"afterRelease": "18 months"}}
              ]
            }
          }
        ]
      }
      """;

  private PlanText() {}

  /// The small plan with one part of its text in another form.
  static String with(String part, String instead) {
    if (!SMALL.contains(part)) {
      throw new IllegalArgumentException("the small plan has no " + part);
    }
    return SMALL.replace(part, instead);
  }

  /// The small plan with more members in front of its scenarios.
  static String withMembers(String members) {
    return with("\"scenarios\"", members + ", \"scenarios\"");
  }

  /// The small plan with more members in its scenario.
  static String withRules(String rules) {
    return with("\"cadence\": {\"every\"", rules + ", \"cadence\": {\"every\"");
  }

  /// The small plan with so many scenarios of different names.
  static String withScenarios(int number) {
    int start = SMALL.indexOf("    {\n");
    String one = SMALL.substring(start, SMALL.lastIndexOf("\n  ]"));
    StringBuilder all = new StringBuilder(one);
    for (int i = 2; i <= number; i++) {
      all.append(",\n").append(one.replace("8 months\",\n", "?".repeat(i) + "\",\n"));
    }
    return SMALL.replace(one, all);
  }
}
