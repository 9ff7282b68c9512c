package org.cadenceplanner.store;

import static org.cadenceplanner.store.SimpleForms.LENGTH;
import static org.cadenceplanner.store.SimpleForms.MONTH_DAY;
import static org.cadenceplanner.store.SimpleForms.NAME;
import static org.cadenceplanner.store.SimpleForms.TRUE;
import static org.cadenceplanner.store.SimpleForms.whole;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Rounding;

/// How the end of a phase is written: one member says what kind it is, others say more.
final class EndForm {
  static final Form<End> END =
      Form.object(
          List.of(
              "{\"afterRelease\": \"18 months\"}",
              "{\"afterStart\": \"18 months\"}",
              "{\"successor\": 2}"),
          EndForm::end);

  private static final List<String> KINDS =
      List.of("afterRelease", "afterStart", "successor", "on", "earliest", "latest", "unknown");

  private EndForm() {}

  private static Optional<End> end(ObjectReader in) {
    in.requireOneOf(KINDS);
    Supplier<Optional<Rounding>> round = in.optional("round", RoundingForm.ROUNDING);
    return kind(in).map(end -> round.get().<End>map(to -> new End.Rounded(end, to)).orElse(end));
  }

  private static Optional<End> kind(ObjectReader in) {
    in.knows(KINDS);
    return switch (KINDS.stream().filter(in::has).findFirst().orElse("")) {
      case "successor" -> successor(in);
      case "on" -> onDay(in);
      case "earliest" -> joined(in, "earliest", End.Earliest::new);
      case "latest" -> joined(in, "latest", End.Latest::new);
      case "unknown" -> unknown(in);
      case "afterStart" -> after(in, "afterStart", End.AfterStart::new);
      default -> after(in, "afterRelease", End.AfterRelease::new);
    };
  }

  private static Optional<End> after(ObjectReader in, String kind, Function<Length, End> maker) {
    Supplier<Length> length = in.required(kind, LENGTH);
    return in.build(() -> maker.apply(length.get()));
  }

  private static Optional<End> successor(ObjectReader in) {
    Supplier<Integer> number = in.required("successor", whole(1, End.MOST_RELEASES));
    Supplier<Optional<String>> of = in.optional("of", NAME);
    Supplier<Integer> further = in.optional("further", whole(0, End.MOST_RELEASES), 0);
    Supplier<Optional<Length>> grace = in.optional("grace", LENGTH);
    return in.build(() -> new End.Successor(number.get(), of.get(), further.get(), grace.get()));
  }

  private static Optional<End> onDay(ObjectReader in) {
    in.requireOneOf("yearsAfterRelease", "yearsAfterStart");
    Supplier<MonthDay> day = in.required("on", MONTH_DAY);
    Supplier<Integer> release = in.optional("yearsAfterRelease", whole(0, End.MOST_YEARS), 0);
    Supplier<Integer> start = in.optional("yearsAfterStart", whole(0, End.MOST_YEARS), 0);
    boolean fromStart = in.has("yearsAfterStart");
    return in.build(
        () -> new End.OnDay(day.get(), fromStart ? start.get() : release.get(), fromStart));
  }

  private static Optional<End> joined(
      ObjectReader in, String kind, Function<List<End>, End> maker) {
    Supplier<List<End>> ends = in.required(kind, END.list());
    return in.build(() -> maker.apply(ends.get()));
  }

  private static Optional<End> unknown(ObjectReader in) {
    in.required("unknown", TRUE);
    return in.build(End.Unknown::new);
  }
}
