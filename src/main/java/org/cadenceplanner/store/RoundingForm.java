package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;
import static org.cadenceplanner.store.SimpleForms.FLAG;
import static org.cadenceplanner.store.SimpleForms.whole;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cadenceplanner.plan.Rounding;
import org.cadenceplanner.plan.YearlySlot;

/// How it is written where an end is put: a word, a day of the month, or places in the year.
final class RoundingForm {
  private static final int LONGEST_MONTH = 31;

  private static final List<Rounding> NAMED =
      List.of(
          new Rounding.EndOf(Rounding.Period.MONTH),
          new Rounding.EndOf(Rounding.Period.QUARTER),
          new Rounding.EndOf(Rounding.Period.YEAR),
          new Rounding.AllowedWeekday());

  private static final Form<Rounding> WORD = Form.word(NAMED, RoundingForm::word);

  private static final Form<Rounding> OBJECT =
      Form.object(List.of("{\"dayOfMonth\": 28}", "{\"slots\": […]}"), RoundingForm::placed);

  static final Form<Rounding> ROUNDING =
      new Form<>(
          () -> tr("%s, or %s", WORD.allowed(), OBJECT.allowed()),
          value ->
              switch (value.json()) {
                case Json.Members _ -> OBJECT.read(value);
                case Json.Text _ -> WORD.read(value);
                case Json.Elements _, Json.Number _, Json.Flag _, Json.Null _ ->
                    value.refuse(RoundingForm.ROUNDING.allowed());
              });

  private RoundingForm() {}

  /// The word for a rounding; none for those that are written as objects.
  static String word(Rounding rounding) {
    return switch (rounding) {
      case Rounding.EndOf endOf ->
          switch (endOf.period()) {
            case MONTH -> "end of month";
            case QUARTER -> "end of quarter";
            case YEAR -> "end of year";
          };
      case Rounding.AllowedWeekday _ -> "allowed weekday";
      case Rounding.DayOfMonth _, Rounding.NextSlot _ -> "";
    };
  }

  private static Optional<Rounding> placed(ObjectReader in) {
    in.requireOneOf("dayOfMonth", "slots");
    return in.has("slots") ? nextSlot(in) : dayOfMonth(in);
  }

  private static Optional<Rounding> nextSlot(ObjectReader in) {
    Supplier<List<YearlySlot>> slots = in.required("slots", CadenceForm.SLOTS);
    return in.build(() -> new Rounding.NextSlot(slots.get()));
  }

  private static Optional<Rounding> dayOfMonth(ObjectReader in) {
    Supplier<Integer> day = in.required("dayOfMonth", whole(1, LONGEST_MONTH));
    Supplier<Boolean> sameMonth = in.optional("sameMonth", FLAG, false);
    return in.build(() -> new Rounding.DayOfMonth(day.get(), sameMonth.get()));
  }
}
