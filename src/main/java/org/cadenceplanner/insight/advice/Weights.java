package org.cadenceplanner.insight.advice;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How much each harm weighs: what one of its amount costs.
///
/// @param weights a weight for each harm, 0 to 1000
public record Weights(Map<Harm, Double> weights) {
  /// The most that a harm may weigh.
  public static final double MOST = 1_000;

  /// @throws IllegalArgumentException if a weight is missing or out of bounds
  public Weights {
    Map<Harm, Double> all = new EnumMap<>(weights);
    for (Harm harm : Harm.values()) {
      requireWeight(harm, all.getOrDefault(harm, -1.0));
    }
    weights = Collections.unmodifiableMap(all);
  }

  private static void requireWeight(Harm harm, double weight) {
    if (!(weight >= 0 && weight <= MOST)) {
      throw new IllegalArgumentException(
          tr("a weight of %s for '%s'; allowed: 0 to %s", weight, harm.key(), (int) MOST));
    }
  }

  /// The weights where nobody says otherwise.
  public static Weights usual() {
    Map<Harm, Double> usual = new EnumMap<>(Harm.class);
    for (Harm harm : Harm.values()) {
      usual.put(harm, harm.usual());
    }
    return new Weights(usual);
  }

  /// What one of a harm costs.
  public double of(Harm harm) {
    return weights.getOrDefault(harm, 0.0);
  }

  /// These weights with another one for a harm.
  ///
  /// @throws IllegalArgumentException if it is out of bounds
  public Weights with(Harm harm, double weight) {
    Map<Harm, Double> changed = new EnumMap<>(weights);
    changed.put(harm, weight);
    return new Weights(changed);
  }
}
