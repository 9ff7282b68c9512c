package org.cadenceplanner.export;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Anchor;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Blocking;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Goal;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Pin;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SkippedSlot;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;

/// Plans in which one text stands wherever there is a name.
final class WideNames {
  /// Texts that are hard to write: long, wide, from right to left, with control characters and with
  /// markup.
  static final List<String> HARD =
      List.of(
          "W".repeat(120),
          "very long words ".repeat(7),
          "安全".repeat(60),
          "安全 ".repeat(40),
          "🚀".repeat(60),
          "🇩🇪 ❤️ ".repeat(12),
          "שלום עולם",
          "x\u202etxt.exe\u2066y",
          "a\tb\nc\r\u0085d\u009b31m\u2028e\u0000",
          "\u00a0trailing\u3000",
          "e\u0301".repeat(80),
          "| a ` b <script>alert(1)</script> [x](javascript:y) \\| ** __ ~~ # $",
          "=HYPERLINK(\"http://example.org\")",
          "100 % of 5 %");

  private WideNames() {}

  static Plan plan(String name) {
    return new Plan(
        name,
        Optional.of(name),
        Optional.of(LocalDate.of(2025, 6, 1)),
        new Horizon(2024, 2026),
        false,
        List.of(),
        List.of(),
        Load.usual(),
        List.of(scenario(name, 6), scenario(name + "2", 2), scenario(name + "3", 1)));
  }

  private static Scenario scenario(String name, int phases) {
    Version version = Version.of(versionOf(name) + "1");
    return new Scenario(
        name,
        new Anchor(version, LocalDate.of(2024, 2, 1)),
        new Rules(
            new Cadence.Every(Length.ofMonths(5)),
            Optional.empty(),
            SupportScheme.alike(phases(name, phases)),
            dates(name),
            List.of(new Milestone(name, Length.ofDays(5), Optional.empty()))),
        List.of(),
        List.of(
            new SkippedSlot(version.next(), 1, List.of(new Goal(name, Optional.of(name), false)))),
        List.of(new Pin(version.next().next(), LocalDate.of(2025, 1, 9), name)),
        Optional.empty());
  }

  private static List<Phase> phases(String name, int number) {
    List<Phase> phases = new ArrayList<>();
    for (int i = 1; i <= number; i++) {
      phases.add(new Phase(i + name, true, new End.AfterStart(Length.ofMonths(i))));
    }
    return phases;
  }

  private static DatePolicy dates(String name) {
    return new DatePolicy(
        EnumSet.of(DayOfWeek.TUESDAY),
        Optional.empty(),
        new Blocking.Any(),
        List.of(new BlockedRange(name, MonthDay.of(7, 1), MonthDay.of(7, 31))),
        List.of(),
        Direction.LATER,
        9);
  }

  private static String versionOf(String name) {
    String plain = name.replaceAll("[\\p{Cc}]", " ");
    int end = Math.min(plain.length(), 58);
    return plain.substring(0, Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end);
  }
}
