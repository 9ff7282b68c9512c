package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.cadenceplanner.insight.Comparison.Row;
import org.cadenceplanner.plan.Limit;

/// When the releases of several scenarios may come, side by side, the best of each row marked.
public final class ForecastComparison {
  private static final String NONE = "–";
  private static final int NEXT = 3;

  private final List<Optional<Forecast>> forecasts;

  private ForecastComparison(List<Optional<Forecast>> forecasts) {
    this.forecasts = forecasts;
  }

  /// The rows to stand under the figures of the scenarios.
  ///
  /// @param forecasts the forecasts of scenarios of one plan, in their order; empty where nothing
  /// can be said of one
  public static List<Row> of(List<Optional<Forecast>> forecasts) {
    return new ForecastComparison(forecasts).rows();
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    rows.add(
        MarkedRow.plain(
            tr("Forecast: slips it goes by"), texts(f -> "" + f.slips().observed().size())));
    for (int k = 0; k < NEXT; k++) {
      int place = k;
      rows.add(least(next(place), f -> halfWidth(f, place), days -> "± " + days(Math.round(days))));
    }
    rows.add(most(tr("Places in the year met"), ForecastComparison::met));
    places().forEach(place -> rows.add(most(met(place), f -> met(f, place))));
    rows.add(least(tr("Ready on a blocked day"), ForecastComparison::blocked, Words::percent));
    rows.add(least(tr("A limit broken"), Forecast::anyLimitBroken, Words::percent));
    limits().forEach(limit -> rows.add(broken(limit)));
    return rows.stream().filter(ForecastComparison::saysAnything).toList();
  }

  private static boolean saysAnything(Row row) {
    return row.cells().stream().anyMatch(cell -> !cell.text().equals(NONE));
  }

  private static String next(int place) {
    return switch (place) {
      case 0 -> tr("80 % band of the next release");
      case 1 -> tr("80 % band of the one after it");
      default -> tr("80 % band of the third release");
    };
  }

  private static Optional<Double> halfWidth(Forecast forecast, int place) {
    return forecast.releases().stream()
        .skip(place)
        .findFirst()
        .map(ReleaseForecast::spread)
        .map(spread -> ChronoUnit.DAYS.between(spread.by(0.1), spread.by(0.9)) / 2.0);
  }

  private static String days(long days) {
    return amountOf(days, "day", "days");
  }

  /// The share of the releases that meet the place at which they are due.
  private static Optional<Double> met(Forecast forecast) {
    int releases = forecast.places().stream().mapToInt(PlaceChance::releases).sum();
    double met = forecast.places().stream().mapToDouble(it -> it.releases() * it.chance()).sum();
    return releases == 0 ? Optional.empty() : Optional.of(met / releases);
  }

  private String met(PlaceChance place) {
    int within =
        forecasts.stream().flatMap(Optional::stream).findFirst().orElseThrow().draws().within();
    return tr("Met: %s ± %s", place.place(), days(within));
  }

  private static Optional<Double> met(Forecast forecast, PlaceChance place) {
    return forecast.places().stream()
        .filter(it -> it.place().equals(place.place()))
        .findFirst()
        .map(PlaceChance::chance);
  }

  /// The places of all of them, each once, through the year.
  private List<PlaceChance> places() {
    List<PlaceChance> places = new ArrayList<>();
    forecasts.stream()
        .flatMap(Optional::stream)
        .flatMap(forecast -> forecast.places().stream())
        .sorted(Comparator.comparing(PlaceChance::from).thenComparing(PlaceChance::place))
        .filter(it -> places.isEmpty() || !places.getLast().place().equals(it.place()))
        .forEachOrdered(places::add);
    return places;
  }

  private static Optional<Double> blocked(Forecast forecast) {
    OptionalDouble mean =
        forecast.releases().stream().mapToDouble(ReleaseForecast::blocked).average();
    return mean.stream().boxed().findFirst();
  }

  private List<Limit> limits() {
    return forecasts.stream()
        .flatMap(Optional::stream)
        .findFirst()
        .map(forecast -> forecast.limits().stream().map(LimitChance::limit).toList())
        .orElse(List.of());
  }

  private Row broken(Limit limit) {
    return least(
        tr("Broken: %s", LimitInWords.of(limit)),
        forecast ->
            forecast.limits().stream()
                .filter(it -> it.limit().equals(limit))
                .findFirst()
                .map(LimitChance::chance),
        Words::percent);
  }

  private Row least(
      String label, Function<Forecast, Optional<Double>> value, Function<Double, String> text) {
    return MarkedRow.least(label, values(value), texts(value, text));
  }

  private Row most(String label, Function<Forecast, Optional<Double>> chance) {
    return MarkedRow.most(label, values(chance), texts(chance, Words::percent));
  }

  private double[] values(Function<Forecast, Optional<Double>> value) {
    return forecasts.stream()
        .mapToDouble(forecast -> forecast.flatMap(value).orElse(Double.NaN))
        .toArray();
  }

  private List<String> texts(
      Function<Forecast, Optional<Double>> value, Function<Double, String> text) {
    return forecasts.stream()
        .map(forecast -> forecast.flatMap(value).map(text).orElse(NONE))
        .toList();
  }

  private List<String> texts(Function<Forecast, String> text) {
    return forecasts.stream().map(forecast -> forecast.map(text).orElse(NONE)).toList();
  }
}
