package org.cadenceplanner.chart;

import java.util.List;
import org.cadenceplanner.drawing.Ink;

/// The inks of the charts and of the window around them.
///
/// Texts have a contrast of at least 4.5 to what they stand on. Phases differ in lightness, so that
/// they can be told apart in grey-scale and by colour-blind eyes.
///
/// @param surface what everything stands on
/// @param band every second year
/// @param text texts that matter
/// @param muted texts that explain
/// @param grid thin lines between rows and at heights
/// @param tick the axis' ticks
/// @param mark outlines of releases, and the inside of those that are out
/// @param holiday the holiday seasons
/// @param off a day that all committers have off; seen through where fewer have
/// @param today the line of today
/// @param limit what is too much: the line of what the people can look after, what breaks a limit, and
/// releases that are overdue
/// @param best what is best in a row of figures
/// @param selected what goes around what is selected
/// @param ramp seven inks for phases, from the strongest to the faintest
public record Palette(
    Ink surface,
    Ink band,
    Ink text,
    Ink muted,
    Ink grid,
    Ink tick,
    Ink mark,
    Ink holiday,
    Ink off,
    Ink today,
    Ink limit,
    Ink best,
    Ink selected,
    List<Ink> ramp) {

  private static final Ink BLACK = Ink.hex("#000000");
  private static final Ink WHITE = Ink.hex("#ffffff");

  private static final int FAINT = 40;

  /// Which inks of the ramp serve for one, two … six phases: as far apart as they can be.
  private static final List<List<Integer>> STEPS =
      List.of(
          List.of(1),
          List.of(1, 5),
          List.of(1, 3, 6),
          List.of(0, 1, 3, 6),
          List.of(0, 1, 3, 4, 6),
          List.of(0, 1, 2, 3, 5, 6));

  public Palette {
    ramp = List.copyOf(ramp);
  }

  /// Dark letters on white, for print, mail and bright rooms.
  public static Palette light() {
    return new Palette(
        WHITE,
        Ink.hex("#f4f6f9"),
        Ink.hex("#1f2328"),
        Ink.hex("#59636e"),
        Ink.hex("#e3e7ec"),
        Ink.hex("#9aa4af"),
        Ink.hex("#2b3138"),
        Ink.hex("#f9dcdc"),
        Ink.hex("#b3202c"),
        Ink.hex("#1f2328"),
        Ink.hex("#a83f00"),
        Ink.hex("#147332"),
        Ink.hex("#0969da"),
        inks("#0b3d70", "#0969b5", "#2f84cb", "#5b9fdb", "#7db5e3", "#9dc9e9", "#c3dff3"));
  }

  /// Light letters on a dark ground.
  public static Palette dark() {
    return new Palette(
        Ink.hex("#0d1117"),
        Ink.hex("#151b23"),
        Ink.hex("#f0f6fc"),
        Ink.hex("#9aa5b1"),
        Ink.hex("#262d36"),
        Ink.hex("#5b6570"),
        Ink.hex("#e6edf3"),
        Ink.hex("#4a2326"),
        Ink.hex("#ff7b80"),
        Ink.hex("#f0f6fc"),
        Ink.hex("#ff9d57"),
        Ink.hex("#56d364"),
        Ink.hex("#388bfd"),
        inks("#bfdfff", "#79b8ff", "#58a6ff", "#388bfd", "#2f6cb8", "#265a99", "#1f4a7d"));
  }

  /// Black letters on white and strong lines, for eyes that need more contrast.
  public static Palette lightContrast() {
    return new Palette(
        WHITE,
        Ink.hex("#f4f6f9"),
        BLACK,
        Ink.hex("#25292e"),
        Ink.hex("#a3acb6"),
        Ink.hex("#454c54"),
        BLACK,
        Ink.hex("#f2c4c4"),
        Ink.hex("#8c0f1c"),
        BLACK,
        Ink.hex("#7a2e00"),
        Ink.hex("#0b5223"),
        Ink.hex("#0349b4"),
        inks("#00204a", "#003f80", "#0a5cad", "#2f7fc9", "#5c9fdc", "#86bce8", "#a9d0f0"));
  }

  /// White letters on black and strong lines.
  public static Palette darkContrast() {
    return new Palette(
        BLACK,
        Ink.hex("#12171e"),
        WHITE,
        Ink.hex("#d9e1ea"),
        Ink.hex("#5b6570"),
        Ink.hex("#aab4bf"),
        WHITE,
        Ink.hex("#64282c"),
        Ink.hex("#ff9a9e"),
        WHITE,
        Ink.hex("#ffb77a"),
        Ink.hex("#7ee787"),
        Ink.hex("#71b7ff"),
        inks("#e5f2ff", "#a8d4ff", "#79b8ff", "#4f9dff", "#3b82d6", "#2f6cb8", "#265a99"));
  }

  private static List<Ink> inks(String... hex) {
    return List.of(hex).stream().map(Ink::hex).toList();
  }

  /// The ground of the row of a release that is selected, to be seen through.
  Ink selectedGround() {
    return selected.withAlpha(FAINT);
  }

  /// The ink of one of the phases of a plan.
  ///
  /// @param phase the phase's place, from 0; a place past the sixth gets the sixth's ink
  /// @param phases how many phases there are in all, at least 1
  Ink phase(int phase, int phases) {
    List<Integer> steps = STEPS.get(Math.clamp(phases, 1, STEPS.size()) - 1);
    return ramp.get(steps.get(Math.clamp(phase, 0, steps.size() - 1)));
  }

  /// The ink of one of the phases before a release: greys, so that those after it keep their inks, the
  /// stronger the nearer to the release.
  ///
  /// @param phase the phase's place, from 0
  /// @param phases how many there are in all
  Ink early(int phase, int phases) {
    return mixed((phase + 2.0) / (phases + 1));
  }

  private Ink mixed(double share) {
    return new Ink(
        mixed(surface.red(), muted.red(), share),
        mixed(surface.green(), muted.green(), share),
        mixed(surface.blue(), muted.blue(), share),
        muted.alpha());
  }

  private static int mixed(int from, int to, double share) {
    return (int) Math.round(from + share * (to - from));
  }

  /// Black or white, whichever is easier to read on a ground.
  static Ink textOn(Ink ground) {
    return ground.contrast(WHITE) >= ground.contrast(BLACK) ? WHITE : BLACK;
  }
}
