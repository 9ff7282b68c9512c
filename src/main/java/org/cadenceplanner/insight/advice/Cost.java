package org.cadenceplanner.insight.advice;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What a schedule costs: how much of each harm there is, and what that comes to.
///
/// @param amounts how much of each harm there is, see [Harm]
/// @param total the amounts, each times its weight, together
public record Cost(Map<Harm, Double> amounts, double total) {
  public Cost {
    amounts = Collections.unmodifiableMap(new EnumMap<>(amounts));
  }

  static Cost of(Amounts amounts, Weights weights) {
    Map<Harm, Double> byHarm = new EnumMap<>(Harm.class);
    for (Harm harm : Harm.values()) {
      byHarm.put(harm, amounts.of(harm));
    }
    return new Cost(byHarm, amounts.total(weights));
  }

  /// How much of a harm there is.
  public double of(Harm harm) {
    return amounts.getOrDefault(harm, 0.0);
  }
}
