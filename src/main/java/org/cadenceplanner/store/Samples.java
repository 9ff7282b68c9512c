package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.function.Supplier;
import org.cadenceplanner.plan.Plan;

/// The sample plans that come with the program: Xen's of July 2018 and of today, and one for each
/// scheme by which other projects publish their releases and ends.
public final class Samples {
  private static final List<Sample> ALL =
      List.of(
          new Sample("xen-2018", () -> tr("the debate of July 2018, option by option")),
          new Sample(
              "xen-2026",
              () ->
                  tr(
                      "every 8 months; 36 + 24 months from 4.20 on, more for 4.17 to 4.19, as"
                          + " decided in February 2026; ends before 4.10 are on record")),
          new Sample(
              "fedora",
              () ->
                  tr(
                      "until 4 weeks after the second newer release; 41 got three weeks more, 42 a"
                          + " day")),
          new Sample("go", () -> tr("until the second newer release; 1.19 got four weeks more")),
          new Sample(
              "nodejs",
              () ->
                  tr(
                      "LTS for three years, odd ones until June, one a year from 27 on; 16 was cut"
                          + " short, its end is on record")),
          new Sample(
              "php", () -> tr("two and three years, from 8.1 and 8.2 on to the end of the year")),
          new Sample(
              "openbsd",
              () ->
                  tr(
                      "until the second newer release; 6.1 and 6.3 got some days more, on record;"
                          + " the days of release are nominal")),
          new Sample(
              "django",
              () ->
                  tr(
                      "X.2 for three years, others until the second newer release; from 2028 on all"
                          + " for three years; ends are months, that of 6.1 is on record")),
          new Sample(
              "kubernetes",
              () ->
                  tr(
                      "14 months, to the 28th; 1.30, 1.31 and 1.34 departed from it, on record;"
                          + " before 1.19 the rule was 9 months and no end kept to it")),
          new Sample(
              "postgresql",
              () ->
                  tr(
                      "five years, then the next minor release; 12 needed one more, a week later,"
                          + " on record")),
          new Sample(
              "nixos",
              () ->
                  tr(
                      "7 months, to the end of the month; 20.09 got two months more, on record,"
                          + " when releases moved to May and November")),
          new Sample(
              "ubuntu",
              () ->
                  tr(
                      "April of even years for 5 years, others for 9 months; five ends on record"
                          + " came a month later")),
          new Sample(
              "firefox-esr",
              () ->
                  tr(
                      "until the next ESR and some releases more; which are ESRs is a list, 178 is"
                          + " a guess; 115 was prolonged, on record")),
          new Sample(
              "linux",
              () ->
                  tr(
                      "no rule: long-term releases are a list, published ends are on record; others"
                          + " end 3 weeks after the next")));

  private Samples() {}

  /// A sample by its name, and what it shows.
  private record Sample(String name, Supplier<String> note) {}

  /// The names of the samples.
  public static List<String> names() {
    return ALL.stream().map(Sample::name).toList();
  }

  /// What a sample shows, and where its project keeps to no rule, in a few words.
  ///
  /// @throws IllegalArgumentException if there is no sample of that name
  public static String note(String name) {
    return named(name).note().get();
  }

  /// A sample as a plan.
  ///
  /// @throws IllegalArgumentException if there is no sample of that name
  public static Plan read(String name) {
    try {
      return PlanFiles.parse(name, text(name));
    } catch (InvalidPlan e) {
      throw new IllegalStateException("the program's own sample is no plan", e);
    }
  }

  /// The text of a sample's plan file.
  ///
  /// @throws IllegalArgumentException if there is no sample of that name
  public static String text(String name) {
    return Resources.text("samples/" + named(name).name() + ".cadence.json");
  }

  private static Sample named(String name) {
    return ALL.stream()
        .filter(sample -> sample.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    tr("no sample '%s'; allowed: %s", name, String.join(", ", names()))));
  }
}
