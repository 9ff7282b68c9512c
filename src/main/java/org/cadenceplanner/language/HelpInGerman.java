package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for the help on each screen.
final class HelpInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry(
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
              """,
              """
              Überall
              Links stehen die Regeln des gezeigten Szenarios; jede Änderung ist sofort zu sehen und lässt \
              sich zurücknehmen (Strg+Z).
              Strg+1 bis Strg+4 zeigen die Ansichten, F2 benennt das Szenario um, Strg+D kopiert es, Strg+N \
              fügt eines hinzu, Strg+B sucht bessere Termine dafür.
              Strg+E speichert das Diagramm als Bild, PNG, SVG oder PDF, Strg+Umschalt+C kopiert es, Strg+Alt+C \
              kopiert die Tabelle oder die Sätze darunter.
              Ein Bild, das Cadence gezeichnet hat, öffnet sich als der Plan darin, in der Ansicht seines \
              Diagramms. Es lässt sich, wie die Datei eines Plans, auf das Fenster ziehen.
              Datei, Vorlage schreiben, bringt Szenarien auf ein Papier für die, die entscheiden; \
              Strg+Umschalt+E exportiert die Termine für Kalender und andere Programme. Szenario, \
              Stimmzettel, fragt per Mail nach Stimmen, und Auszählen zählt, was zurückkommt.\
              """),
          entry(
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
              """,
              """
              Ein Balken ist ein Zweig, von seinem Release an, mit einer Farbe je Phase; eine Raute ist ein \
              Release, gefüllt, wenn es erschienen ist. Darunter, auf derselben Achse, wie viele Zweige es \
              zugleich gibt, und die Linie dessen, was die Leute betreuen können.
              Wer mit dem Zeiger irgendwo verweilt, erfährt die Tage und warum ein Tag verschoben ist. Ein \
              Klick wählt aus, hier und in den Tabellen.
              Ziehen lassen sich: ein geplantes Release (sein Tag ist dann von Hand festgelegt), das Ende \
              eines Balkens, die Marke über der Achse, von der an gezählt wird, das erste und das letzte \
              Jahr. Mit Tasten: auf und ab wählen ein Release, Umschalt mit links oder rechts verschiebt es \
              um einen Tag, Strg um eine Woche, beide um einen Monat; Eingabe fragt nach dem Grund, Entf \
              überlässt es den Regeln; Eingabe auf einem erschienenen ändert seinen Eintrag.
              Ein Klick auf eine Phase in der Legende, oder 1 bis 9, blendet sie aus.
              Strg+F zeigt, wann Releases kommen können, wären sie so spät wie die bisherigen.
              Mausrad, Plus und Minus vergrößern und verkleinern; Ziehen am Grund und die Pfeiltasten gehen \
              zu anderen Tagen; 0 zeigt alle Jahre, T heute.\
              """),
          entry(
              """
              A row is a year. The darker a day, the more committers are on holiday. The columns are the \
              places in the year at which the cadence puts releases: they show whether it comes near \
              Easter or the end of the year, and how often.
              The wheel scrolls; with Ctrl it makes the rows higher or lower, as plus and minus do; 0 \
              shows all years, T goes to today.\
              """,
              """
              Eine Zeile ist ein Jahr. Je dunkler ein Tag, desto mehr Committer haben frei. Die Spalten \
              sind die Stellen im Jahr, an die der Takt Releases legt: Sie zeigen, ob er Ostern oder dem \
              Jahresende nahe kommt, und wie oft.
              Das Mausrad blättert; mit Strg macht es die Zeilen höher oder niedriger, wie Plus und \
              Minus; 0 zeigt alle Jahre, T geht zum heutigen Tag.\
              """),
          entry(
              """
              Scenarios on one axis and one scale; choose above which. The table has their figures, the \
              best of each row with a tick. The claims say in sentences what the debate is about, with \
              the numbers. With Ctrl+F the table also has when releases may come.
              A click on a chart looks at its scenario: the rules on the left are those of the one with \
              a line under its name.
              The wheel, plus and minus look closer and step back in all of them; dragging the ground \
              and the arrow keys move to other days; 0 shows all years, T today.\
              """,
              """
              Szenarien auf einer Achse und in einem Maßstab; welche, wird darüber gewählt. Die Tabelle hat \
              ihre Zahlen, das Beste jeder Zeile mit einem Haken. Die Aussagen sagen in Sätzen, worum es \
              in der Debatte geht, mit den Zahlen dazu. Mit Strg+F hat die Tabelle auch, wann Releases \
              kommen können.
              Ein Klick auf ein Diagramm zeigt sein Szenario: Die Regeln links gehören zu dem, dessen Name \
              unterstrichen ist.
              Mausrad, Plus und Minus vergrößern und verkleinern alle; Ziehen am Grund und die Pfeiltasten \
              gehen zu anderen Tagen; 0 zeigt alle Jahre, T heute.\
              """),
          entry(
              """
              The hours a month that backports, security and releases take, against those that the \
              people have. The figures behind them are assumptions: change them, and the people, here.
              File, Import backports from git, takes them from the project's own history. Ctrl+Shift+B lists \
              the backports that branches wait for, and asks who does each.
              The wheel, plus and minus look closer and step back; dragging the ground and the arrow keys \
              move to other days; 0 shows all years, T today.\
              """,
              """
              Die Stunden im Monat, die Backports, Sicherheit und Releases kosten, gegen die, die die Leute \
              haben. Die Zahlen dahinter sind Annahmen: Hier lassen sie sich ändern, und die Leute auch.
              Datei, Backports aus Git importieren, nimmt sie aus der Historie des Projekts. \
              Strg+Umschalt+B zeigt die Backports, auf die Zweige warten, und fragt, wer sie macht.
              Mausrad, Plus und Minus vergrößern und verkleinern; Ziehen am Grund und die Pfeiltasten gehen \
              zu anderen Tagen; 0 zeigt alle Jahre, T heute.\
              """));

  private HelpInGerman() {}
}
