package org.cadenceplanner.insight.advice;

/// How much of each harm there is, see [Harm].
record Amounts(
    double moved,
    double holidays,
    double near,
    double seasons,
    double limits,
    double load,
    double places,
    double shift) {
  static final Amounts NONE = new Amounts(0, 0, 0, 0, 0, 0, 0, 0);

  double of(Harm harm) {
    return switch (harm) {
      case MOVED -> moved;
      case HOLIDAYS -> holidays;
      case NEAR -> near;
      case SEASONS -> seasons;
      case LIMITS -> limits;
      case LOAD -> load;
      case PLACES -> places;
      case SHIFT -> shift;
    };
  }

  /// The amounts, each times its weight, together.
  double total(Weights weights) {
    double total = 0;
    for (Harm harm : Harm.values()) {
      total += of(harm) * weights.of(harm);
    }
    return total;
  }
}
