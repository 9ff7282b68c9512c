package org.cadenceplanner.ui.advice;

import static org.cadenceplanner.language.Texts.tr;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.Tooltip;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.insight.advice.Harm;
import org.cadenceplanner.insight.advice.Weights;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// What one of each harm costs.
final class WeightFields {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}([.,]\\d{1,4})?");
  private static final int COLUMNS = 4;

  private final Map<Harm, TextEntry<Double>> weights = new EnumMap<>(Harm.class);

  /// @param changed is told of each change
  WeightFields(Runnable changed) {
    for (Harm harm : Harm.values()) {
      TextEntry<Double> entry =
          TextEntry.<Double>draft("weight-" + harm.key(), WeightFields::number)
              .withColumns(COLUMNS);
      entry.show(Words.number(Weights.usual().of(harm)));
      entry.field().setTooltip(new Tooltip(Words.capitalised(harm.inWords())));
      entry.field().textProperty().subscribe(_ -> changed.run());
      weights.put(harm, entry);
    }
  }

  /// The form.
  FormSection section() {
    FormSection section = new FormSection(tr("Weights"));
    weights.forEach((harm, entry) -> section.row(harm.one(), entry));
    return section;
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

  /// The weights typed; empty where one of them is none, which is said then.
  Optional<Weights> typed() {
    Optional<Weights> all = Optional.of(Weights.usual());
    for (Map.Entry<Harm, TextEntry<Double>> entry : weights.entrySet()) {
      Optional<Double> weight = entry.getValue().typed();
      all = all.flatMap(some -> weight.map(typed -> some.with(entry.getKey(), typed)));
    }
    return all;
  }
}
