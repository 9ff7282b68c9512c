package org.cadenceplanner.ui;

import static org.cadenceplanner.language.Texts.tr;

import org.cadenceplanner.ui.fx.ScreenKind;

/// What can be done on a screen, for those who ask there.
final class HelpText {
  private HelpText() {}

  /// The text about a screen, and about what all have in common.
  static String of(ScreenKind kind) {
    return about(kind) + "\n\n" + everywhere();
  }

  private static String everywhere() {
    return tr(
        """
        Everywhere
        The rules of the scenario looked at are on the left; each change is shown at once and can be \
        taken back (Ctrl+Z).
        Ctrl+1 to Ctrl+4 show the screens, F2 renames the scenario, Ctrl+D copies it, Ctrl+N adds one, \
        Ctrl+B finds better dates for it.
        Ctrl+E saves the chart as a picture, PNG, SVG or PDF, Ctrl+Shift+C copies it, Ctrl+Alt+C copies \
        the table or the sentences under it.
        A picture that Cadence drew opens as the plan in it, on the screen of its chart. It, or a plan's \
        file, can be dropped on the window.
        File, Write a brief, puts scenarios on one paper for those who decide; Ctrl+Shift+E exports the \
        dates for calendars and other programs. Scenario, Ballot, asks for votes by mail, and Tally counts \
        what comes back.\
        """);
  }

  private static String about(ScreenKind kind) {
    return switch (kind) {
      case TIMELINE ->
          tr(
              """
              A bar is a branch, from its release on, a colour for each phase; a diamond is a release, \
              filled when it is out. Under them, on the same axis, how many branches there are at once, \
              and the line of what the people can look after.
              Rest on anything to be told its dates and why a date moved. Click to select it here and in \
              the tables.
              Drag a planned release to set its day by hand, the end of a bar, the mark over the axis \
              from which releases are counted, or the first or last year. By keys: up and down select a \
              release, Shift with left or right moves it by a day, Ctrl by a week, both by a month; Enter \
              asks why, Delete leaves it to the rules; Enter on one that is out changes its record.
              A click on a phase in the legend, or 1 to 9, hides it.
              Ctrl+F shows when releases may come, were they as late as those so far.
              The wheel, plus and minus look closer and step back; dragging the ground and the arrow keys \
              move to other days; 0 shows all years, T today.\
              """);
      case YEAR ->
          tr(
              """
              A row is a year. The darker a day, the more committers are on holiday. The columns are the \
              places in the year at which the cadence puts releases: they show whether it comes near \
              Easter or the end of the year, and how often.
              The wheel scrolls; with Ctrl it makes the rows higher or lower, as plus and minus do; 0 \
              shows all years, T goes to today.\
              """);
      case COMPARE ->
          tr(
              """
              Scenarios on one axis and one scale; choose above which. The table has their figures, the \
              best of each row with a tick. The claims say in sentences what the debate is about, with \
              the numbers. With Ctrl+F the table also has when releases may come.
              A click on a chart looks at its scenario: the rules on the left are those of the one with \
              a line under its name.
              The wheel, plus and minus look closer and step back in all of them; dragging the ground \
              and the arrow keys move to other days; 0 shows all years, T today.\
              """);
      case LOAD ->
          tr(
              """
              The hours a month that backports, security and releases take, against those that the \
              people have. The figures behind them are assumptions: change them, and the people, here.
              File, Import backports from git, takes them from the project's own history. Ctrl+Shift+B lists \
              the backports that branches wait for, and asks who does each.
              The wheel, plus and minus look closer and step back; dragging the ground and the arrow keys \
              move to other days; 0 shows all years, T today.\
              """);
    };
  }
}
