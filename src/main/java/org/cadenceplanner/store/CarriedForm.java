package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;
import static org.cadenceplanner.store.SimpleForms.DAY;
import static org.cadenceplanner.store.SimpleForms.SCENARIO_NAME;
import static org.cadenceplanner.store.SimpleForms.TRUE;
import static org.cadenceplanner.store.SimpleForms.whole;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.cadenceplanner.chart.ChartKind;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.Layout.Members;

/// How a plan is written that travels in a picture: the plan as in a plan file, and around it its own
/// calendars and what the picture shows.
final class CarriedForm {
  private static final int FORMAT = 1;
  private static final int LONGEST_SIDE = 10_000;
  private static final int SHORTEST_SIDE = 100;
  private static final int LARGEST_SCALE = 3;
  private static final String LIGHT = "light";
  private static final String DARK = "dark";

  /// Such a name cannot lead out of a folder.
  private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9-]{1,100}\\+?\\.xml");

  private static final Form<Integer> VERSION = new Form<>(() -> "1", CarriedForm::version);

  private static final Form<Integer> SIDE = whole(SHORTEST_SIDE, LONGEST_SIDE);

  private static final Form<ChartKind> KIND =
      Form.word(List.of(ChartKind.values()), CarriedForm::word);

  private static final Form<String> THEME = Form.word(List.of(LIGHT, DARK), it -> it);

  private static final Form<ChartSettings> CHART =
      Form.object("{\"kind\": \"timeline\", \"width\": 1600, …}", CarriedForm::chart);

  private static final Form<String> FILE =
      Form.text(
          () -> tr("the name of a calendar's file such as \"team-days.xml\""),
          text -> Optional.of(text).filter(name -> FILE_NAME.matcher(name).matches()));

  private static final Form<byte[]> BASE64 =
      new Form<>(() -> tr("bytes in base64"), CarriedForm::bytes);

  private static final Form<Map.Entry<String, byte[]>> CALENDAR =
      Form.object("{\"file\": \"team-days.xml\", \"base64\": …}", CarriedForm::calendar);

  private static final Form<List<Map.Entry<String, byte[]>>> LISTED =
      CALENDAR.listWithDistinct("file");

  /// The files of calendars by their names.
  static final Form<Map<String, byte[]>> CALENDARS = new Form<>(LISTED.says(), CarriedForm::byName);

  private static final Form<CarriedPlan> CARRIED =
      Form.object("{\"cadencePicture\": 1, …, \"plan\": …}", CarriedForm::carried);

  private CarriedForm() {}

  static String text(CarriedPlan carried) {
    return new Members()
        .put("cadencePicture", Layout.of(FORMAT))
        .putIfPresent("chart", carried.chart(), CarriedForm::chart)
        .putUnless(Map.of(), "calendars", carried.calendars(), CarriedForm::calendars)
        .put("plan", PlanWriter.layout(carried.plan()))
        .block()
        .text();
  }

  private static Layout chart(ChartSettings chart) {
    return new Members()
        .put("kind", word(chart.kind()))
        .putUnless(List.of(), "scenarios", chart.scenarios(), CarriedForm::names)
        .put("width", Layout.of(chart.width()))
        .putIfPresent("height", chart.height(), Layout::of)
        .put("scale", Layout.of(chart.scale()))
        .put("theme", chart.dark() ? DARK : LIGHT)
        .put("today", chart.today().toString())
        .putUnless(false, "forecast", chart.forecast(), Layout::of)
        .putUnless(false, "backtest", chart.backtest(), Layout::of)
        .line();
  }

  private static Layout names(List<String> names) {
    return Layout.line(names, Layout::of);
  }

  static Layout calendars(Map<String, byte[]> calendars) {
    return Layout.block(
        List.copyOf(new TreeMap<>(calendars).entrySet()),
        calendar ->
            new Members()
                .put("file", calendar.getKey())
                .put("base64", Base64.getEncoder().encodeToString(calendar.getValue()))
                .line());
  }

  /// Reads what travelled.
  ///
  /// @throws InvalidPlan if it is no plan, with everything that is wrong
  static CarriedPlan parse(String name, String text) throws InvalidPlan {
    Problems problems = new Problems(name);
    Json json = JsonReader.read(text, problems).orElseThrow(problems::refused);
    Value root = new Value("", json, problems.in(json));
    CarriedPlan carried = CARRIED.read(root).orElseThrow(problems::refused);
    problems.refuseIfAny();
    return carried;
  }

  private static Optional<CarriedPlan> carried(ObjectReader in) {
    in.required("cadencePicture", VERSION);
    if (in.value().problems().count() > 0) {
      return Optional.empty();
    }
    Supplier<Optional<ChartSettings>> chart = in.optional("chart", CHART);
    Supplier<Map<String, byte[]>> calendars = in.optional("calendars", CALENDARS, Map.of());
    Supplier<Plan> plan = in.required("plan", PlanForm.PLAN);
    return in.build(() -> new CarriedPlan(plan.get(), calendars.get(), chart.get()));
  }

  private static Optional<ChartSettings> chart(ObjectReader in) {
    Supplier<ChartKind> kind = in.required("kind", KIND);
    Supplier<List<String>> scenarios = in.optional("scenarios", SCENARIO_NAME.list(), List.of());
    Supplier<Integer> width = in.required("width", SIDE);
    Supplier<Optional<Integer>> height = in.optional("height", SIDE);
    Supplier<Integer> scale = in.required("scale", whole(1, LARGEST_SCALE));
    Supplier<String> theme = in.required("theme", THEME);
    Supplier<LocalDate> today = in.required("today", DAY);
    Supplier<Boolean> forecast = in.optional("forecast", TRUE, false);
    Supplier<Boolean> backtest = in.optional("backtest", TRUE, false);
    return in.build(
        () ->
            new ChartSettings(
                kind.get(),
                scenarios.get(),
                width.get(),
                height.get(),
                scale.get(),
                theme.get().equals(DARK),
                today.get(),
                forecast.get(),
                backtest.get()));
  }

  private static Optional<Map.Entry<String, byte[]>> calendar(ObjectReader in) {
    Supplier<String> file = in.required("file", FILE);
    Supplier<byte[]> bytes = in.required("base64", BASE64);
    return in.build(() -> Map.entry(file.get(), bytes.get()));
  }

  private static Optional<Map<String, byte[]>> byName(Value value) {
    Optional<List<Map.Entry<String, byte[]>>> listed = LISTED.read(value);
    Map<String, byte[]> byName = new TreeMap<>();
    listed.ifPresent(all -> all.forEach(one -> byName.put(one.getKey(), one.getValue())));
    return listed.map(all -> byName);
  }

  private static Optional<byte[]> bytes(Value value) {
    try {
      return value.json() instanceof Json.Text text
          ? Optional.of(Base64.getDecoder().decode(text.text()))
          : value.refuse(BASE64.allowed());
    } catch (IllegalArgumentException e) {
      return value.refuse(BASE64.allowed());
    }
  }

  private static Optional<Integer> version(Value value) {
    if (!(value.json() instanceof Json.Number number)) {
      return value.refuse(VERSION.allowed());
    }
    return number.digits().equals(VERSION.allowed())
        ? Optional.of(FORMAT)
        : value.refuse(tr("%s; the picture was made by another Cadence", FORMAT));
  }

  private static String word(ChartKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
