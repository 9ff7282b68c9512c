package org.cadenceplanner.ui.rules;

import org.cadenceplanner.plan.ClassRule;

/// The kinds of condition that give a release its class.
enum ConditionKind {
  FORM("its version has a form"),
  NUMBER("its number is even or odd"),
  DUE("it is due in some months or years"),
  FIRST_OF_YEAR("it is the first of its year"),
  LISTED("it is one of a list");

  private final String words;

  ConditionKind(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  static ConditionKind of(ClassRule.Condition condition) {
    return switch (condition) {
      case ClassRule.OfForm _ -> FORM;
      case ClassRule.Numbered _ -> NUMBER;
      case ClassRule.Due _ -> DUE;
      case ClassRule.FirstOfYear _ -> FIRST_OF_YEAR;
      case ClassRule.Listed _ -> LISTED;
    };
  }
}
