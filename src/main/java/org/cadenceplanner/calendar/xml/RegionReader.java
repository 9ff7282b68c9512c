package org.cadenceplanner.calendar.xml;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads `<Configuration>` and, within it, `<SubConfigurations>`: a country and its regions.
final class RegionReader {
  private static final int DEEPEST = 8;

  private final XmlCursor at;
  private Coverage coverage = Coverage.WITHOUT_END;

  RegionReader(XmlCursor at) {
    this.at = at;
  }

  CalendarRegion readRoot() {
    return readRegion(1);
  }

  /// What the sources of the root said; complete once the root was read.
  Coverage coverage() {
    return coverage;
  }

  private CalendarRegion readRegion(int depth) {
    if (depth > DEEPEST) {
      throw at.wrong(tr("regions are nested more than %s deep", DEEPEST));
    }
    at.allowAttributes("hierarchy", "description");
    String hierarchy = hierarchy();
    String description = at.attribute("description").map(String::strip).orElse(hierarchy);
    Optional<HolidayRules> rules = Optional.empty();
    List<CalendarRegion> parts = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    while (at.nextChild()) {
      switch (at.element()) {
        case "Holidays" -> rules = Optional.of(readOnlyHolidays(rules));
        case "Sources" -> readSources(depth, notes);
        case "SubConfigurations" -> parts.add(readRegion(depth + 1));
        default -> throw at.unknownElement("Holidays", "Sources", "SubConfigurations");
      }
    }
    refuseTwins(parts);
    return new CalendarRegion(
        hierarchy, description, rules.orElseThrow(() -> noHolidays(hierarchy)), parts, notes);
  }

  private String hierarchy() {
    return at.attribute("hierarchy")
        .map(String::strip)
        .filter(name -> name.matches("[A-Za-z0-9_-]+"))
        .orElseThrow(
            () ->
                at.wrong(
                    tr(
                        "attribute 'hierarchy' must be a short name of letters, digits and '-',"
                            + " such as \"xen\"")));
  }

  private HolidayRules readOnlyHolidays(Optional<HolidayRules> before) {
    if (before.isPresent()) {
      throw at.wrong(tr("<Holidays> may stand only once in a region"));
    }
    return RuleCollector.readHolidays(at);
  }

  private CalendarFileException noHolidays(String hierarchy) {
    return at.wrong(tr("<Holidays> is missing in '%s'; it may be empty: <Holidays/>", hierarchy));
  }

  private void refuseTwins(List<CalendarRegion> parts) {
    Set<String> seen = new HashSet<>();
    for (CalendarRegion part : parts) {
      if (!seen.add(part.id())) {
        throw at.wrong(tr("region '%s' is there twice", part.id()));
      }
    }
  }

  private void readSources(int depth, List<String> notes) {
    at.allowAttributes();
    while (at.nextChild()) {
      at.expectElement("Source");
      at.allowAttributes("of");
      readSource(at.attribute("of").map(String::strip).orElse(""), depth, notes);
    }
  }

  private void readSource(String of, int depth, List<String> notes) {
    if (of.equals("note")) {
      notes.add(at.textInside().strip());
    } else if (!of.startsWith("first ") && !of.startsWith("last ")) {
      at.textInside();
    } else if (depth > 1) {
      throw at.wrong(tr("\"%s\" may be said of the whole calendar only, not of a region", of));
    } else {
      coverage = readYear(of);
    }
  }

  private Coverage readYear(String of) {
    return switch (of) {
      case "first known year" -> coverage.knownFrom(at.yearInside());
      case "last known year" -> coverage.knownTo(at.yearInside());
      case "last announced year" -> coverage.announcedTo(at.yearInside());
      default ->
          throw at.wrong(
              tr(
                  "of=\"%s\" is not known; allowed: first known year, last known year,"
                      + " last announced year",
                  of));
    };
  }
}
