package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.language.InGerman;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.schedule.Calendars;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What there is to say about days, releases and milestones, in German.
@ExtendWith(InGerman.class)
final class DaysInGermanTest {
  private static final Calendars ENGLAND =
      Calendars.named("England")
          .off("Christmas Day", "2018-12-25")
          .off("Spring Day", "2019-03-14")
          .off("Summer Day", "2019-11-07");
  private static final DayIndex INDEX = Calendars.index(ENGLAND);

  private final Plans plans =
      Plans.of(
              eightMonths()
                  .dates(Dates.tuesdayToThursday())
                  .milestone("Code freeze", Length.ofDays(65)))
          .years(2018, 2019)
          .released("4.11", "2018-07-26")
          .heeding(2, ENGLAND);

  @Test
  void aReleaseTellsWhereItWasDueAndWhy() {
    assertThat(release("4.12"))
        .containsExactly(
            "4.12 geplant für Di. 12. März 2019",
            "Fällig So. 10. März 2019",
            "Nicht So. 10. März 2019: Sonntag",
            "Nicht Mo. 11. März 2019: Montag ist kein Release-Tag",
            "full support vom 12. März 2019 bis 12. Sept. 2020",
            "security fixes only vom 12. Sept. 2020 bis 12. März 2022",
            "Code freeze Di. 8. Jan. 2019, fällig So. 6. Jan. 2019: Sonntag; Montag ist kein"
                + " erlaubter Tag");
    assertThat(release("4.11"))
        .startsWith(
            "4.11 erschienen am Do. 26. Juli 2018", "Fällig Di. 10. Juli 2018, 16 Tage zu spät");
  }

  @Test
  void releasesStandInEachState() {
    Plans late = Plans.of(eightMonths()).today("2019-03-20");
    assertThat(ReleaseInWords.of(late.release("4.12"), late.schedule()))
        .startsWith("4.12 überfällig seit So. 10. März 2019 (10 Tage)");
    Plans pinned = Plans.of(eightMonths().pinned("4.12", "2019-04-02", "Treffen"));
    assertThat(ReleaseInWords.of(pinned.release("4.12"), pinned.schedule()))
        .startsWith(
            "4.12 von Hand festgelegt auf Di. 2. Apr. 2019",
            "Fällig So. 10. März 2019",
            "Von Hand festgelegt: Treffen");
    assertThat(ReleaseInWords.state(late.release("4.12"))).isEqualTo("überfällig");
  }

  @Test
  void aPhaseIsASentence() {
    var release = Plans.of(eightMonths()).release("4.12");
    assertThat(ReleaseInWords.phase(release, release.phases().getFirst()))
        .isEqualTo("4.12: full support vom 10. März 2019 bis 10. Sept. 2020.");
  }

  @Test
  void aDayNamesItsHolidaysAndWhatRulesAReleaseOut() {
    assertThat(on("2018-12-25"))
        .containsExactly(
            "Di. 25. Dez. 2018",
            "Christmas Day (England)",
            "2 von 2 Committern frei",
            "Kein Tag für ein Release: Feiertag",
            "1 Zweig unterstützt: 1 in „full support“",
            "full support: 4.11");
    assertThat(on("2019-03-12")).contains("Release von 4.12, geplant");
    assertThat(on("2018-01-02")).contains("Keine Zweige unterstützt");
  }

  @Test
  void datesTellTheHolidaysNear() {
    DateTable table = DateTable.of(plans.schedule(), INDEX);
    assertThat(table.rows())
        .extracting(row -> row.what() + ", " + row.dateInWords() + ": " + row.nearInWords())
        .contains(
            "Release 4.12, Di. 12. März 2019: 2 Tage vor Spring Day (England), 2 von 2 Committern"
                + " frei",
            "Release 4.13, Di. 12. Nov. 2019: 5 Tage nach Summer Day (England), 2 von 2 Committern"
                + " frei");
    assertThat(table.nearInWords())
        .isEqualTo(
            "2 von 2 geplanten Releases und 0 von 2 Meilensteinen liegen höchstens 7 Tage entfernt"
                + " von einem Tag, an dem mindestens die Hälfte frei hat");
  }

  @Test
  void tablesHaveGermanHeadings() {
    assertThat(ClashRow.header()).containsExactly("Was", "War fällig", "Im Weg", "Verschoben auf");
    assertThat(ReleaseTable.of(plans.schedule()).heading("full support"))
        .isEqualTo("full support bis");
  }

  private List<String> release(String version) {
    return ReleaseInWords.of(plans.release(version), plans.schedule());
  }

  private List<String> on(String day) {
    Schedule schedule = plans.schedule();
    return new DayInWords(schedule, INDEX).of(LocalDate.parse(day));
  }

  private static Scenarios eightMonths() {
    return Scenarios.every(8).from("4.11", "2018-07-10");
  }
}
