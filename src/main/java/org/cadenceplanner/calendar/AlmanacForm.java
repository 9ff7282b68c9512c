package org.cadenceplanner.calendar;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.cadenceplanner.calendar.xml.Coverage;

/// How a page is written in the [Almanac], with all its years.
///
/// Days stand name by name and year by year, each as its month and day: most come every year alike, so
/// that packing leaves little of them.
final class AlmanacForm {
  /// The years of the almanac. Who plans for others has their days worked out.
  static final Year FIRST = Year.of(1990);

  static final Year LAST = Year.of(2099);

  private static final int NO_YEAR = 0;
  private static final int MONTH = 32;

  private AlmanacForm() {}

  static void write(CalendarPage page, DataOutput out) throws IOException {
    out.writeUTF(page.english());
    out.writeUTF(page.german().get());
    out.writeByte(page.notes().size());
    for (String note : page.notes()) {
      out.writeUTF(note);
    }
    write(page.coverage().firstKnown(), out);
    write(page.coverage().lastKnown(), out);
    write(page.coverage().lastAnnounced(), out);
    write(page.days().byName(), out);
  }

  private static void write(Optional<Year> year, DataOutput out) throws IOException {
    out.writeShort(year.map(Year::getValue).orElse(NO_YEAR));
  }

  private static void write(SortedMap<String, SortedSet<LocalDate>> byName, DataOutput out)
      throws IOException {
    out.writeShort(byName.size());
    for (var named : byName.entrySet()) {
      out.writeUTF(named.getKey());
      for (Year year = FIRST; !year.isAfter(LAST); year = year.plusYears(1)) {
        write(named.getValue().subSet(year.atDay(1), year.plusYears(1).atDay(1)), out);
      }
    }
  }

  private static void write(SortedSet<LocalDate> ofOneYear, DataOutput out) throws IOException {
    out.writeByte(ofOneYear.size());
    for (LocalDate day : ofOneYear) {
      out.writeShort(day.getMonthValue() * MONTH + day.getDayOfMonth());
    }
  }

  /// Reads one, with no more of its days than those from one year to another.
  static CalendarPage read(DataInput in, Year first, Year last) throws IOException {
    String english = in.readUTF();
    String german = in.readUTF();
    return new CalendarPage(
        english,
        () -> german,
        notes(in),
        coverage(in),
        days(in, first.getValue(), last.getValue()));
  }

  private static List<String> notes(DataInput in) throws IOException {
    List<String> notes = new ArrayList<>();
    for (int left = in.readUnsignedByte(); left > 0; left--) {
      notes.add(in.readUTF());
    }
    return notes;
  }

  private static Coverage coverage(DataInput in) throws IOException {
    return new Coverage(year(in), year(in), year(in));
  }

  private static Optional<Year> year(DataInput in) throws IOException {
    int year = in.readShort();
    return year == NO_YEAR ? Optional.empty() : Optional.of(Year.of(year));
  }

  private static HolidayDates days(DataInput in, int first, int last) throws IOException {
    SortedMap<String, List<LocalDate>> byName = new TreeMap<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      byName.put(in.readUTF(), daysOfOne(in, first, last));
    }
    return HolidayDates.of(byName);
  }

  private static List<LocalDate> daysOfOne(DataInput in, int first, int last) throws IOException {
    List<LocalDate> days = new ArrayList<>();
    for (int year = FIRST.getValue(); year <= LAST.getValue(); year++) {
      for (int left = in.readUnsignedByte(); left > 0; left--) {
        int day = in.readUnsignedShort();
        if (first <= year && year <= last) {
          days.add(LocalDate.of(year, day / MONTH, day % MONTH));
        }
      }
    }
    return days;
  }
}
