package org.cadenceplanner.ui.advice;

import static org.cadenceplanner.language.Texts.tr;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.insight.advice.Harm;
import org.cadenceplanner.insight.advice.Margin;
import org.cadenceplanner.insight.advice.Search;
import org.cadenceplanner.insight.advice.Weights;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// What one of each harm costs, and how near to a feast is too near.
final class WeightFields extends VBox {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}([.,]\\d{1,4})?");
  private static final int COLUMNS = 4;

  private final Map<Harm, TextEntry<Double>> weights = new EnumMap<>(Harm.class);
  private final TextEntry<Integer> margin =
      TextEntry.<Integer>draft("advice-margin", text -> Typed.wholeNumber(text, 0, Margin.MOST))
          .withColumns(COLUMNS);

  WeightFields() {
    FormSection section = new FormSection(tr("What one of each costs"));
    for (Harm harm : Harm.values()) {
      TextEntry<Double> entry =
          TextEntry.<Double>draft("weight-" + harm.key(), WeightFields::number)
              .withColumns(COLUMNS);
      entry.show(Words.number(Weights.usual().of(harm)));
      weights.put(harm, entry);
      section.row(harm.one(), entry);
    }
    margin.show(String.valueOf(Margin.usual().days()));
    section.row(tr("Near a feast, days"), margin);
    getChildren().add(section);
  }

  private static double number(String text) {
    String typed = text.strip();
    double number =
        NUMBER.matcher(typed).matches() ? Double.parseDouble(typed.replace(',', '.')) : -1;
    if (number < 0 || number > Weights.MOST) {
      throw new IllegalArgumentException(
          tr("%s; allowed: a number from 0 to %s", Typed.shown(text), (int) Weights.MOST));
    }
    return number;
  }

  /// What makes of the usual search one by what is typed; empty where something of it is wrong, which
  /// is said then.
  Optional<UnaryOperator<Search>> typed() {
    Map<Harm, Optional<Double>> typed = new EnumMap<>(Harm.class);
    weights.forEach((harm, entry) -> typed.put(harm, entry.typed()));
    Optional<Integer> days = margin.typed();
    if (Stream.concat(typed.values().stream(), Stream.of(days)).anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    Map<Harm, Double> all = new EnumMap<>(Harm.class);
    typed.forEach((harm, weight) -> all.put(harm, weight.orElseThrow()));
    Margin near = Margin.ofDays(days.orElseThrow());
    return Optional.of(search -> search.withWeights(new Weights(all)).withMargin(near));
  }
}
