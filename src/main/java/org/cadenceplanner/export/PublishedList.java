package org.cadenceplanner.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cadenceplanner.plan.Precision;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The releases of a scenario as others publish lists of releases: as endoflife.date's interface
/// gives them, and as the schedule of Node.js.
///
/// Both know two ends: that of the first phase after the release, where there is another one after
/// it, and that of the last. An end that is said as a month or a quarter is its last day.
public final class PublishedList {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Pattern LONG_TERM = Pattern.compile("(?i)\\blts\\b");

  private PublishedList() {}

  /// What endoflife.date gives for a product: the releases that are out, the latest first. An end
  /// that is open is `false`, first support that has no end `true`, and so is the end of life of a
  /// release without support.
  public static String endOfLife(Schedule schedule) {
    ArrayNode cycles = NODES.arrayNode();
    out(schedule).forEach(release -> cycles.add(cycle(release)));
    return JsonText.of(cycles);
  }

  /// The releases that are out, the latest first.
  static List<Release> out(Schedule schedule) {
    return schedule.releases().stream().filter(Release::isReleased).toList().reversed();
  }

  private static ObjectNode cycle(Release release) {
    ObjectNode cycle =
        NODES
            .objectNode()
            .put("cycle", release.version().text())
            .put("releaseDate", release.date().toString());
    firstOfSeveral(release).ifPresent(first -> putEnd(cycle, "support", first, true));
    last(release)
        .ifPresentOrElse(last -> putEnd(cycle, "eol", last, false), () -> cycle.put("eol", true));
    return cycle.put("lts", isLongTerm(release));
  }

  /// Whether its class is called so.
  static boolean isLongTerm(Release release) {
    return LONG_TERM.matcher(release.releaseClass()).find();
  }

  private static void putEnd(ObjectNode cycle, String name, PhaseSpan phase, boolean whereOpen) {
    day(phase)
        .ifPresentOrElse(day -> cycle.put(name, day.toString()), () -> cycle.put(name, whereOpen));
  }

  /// What Node.js has for its schedule: the releases that are out and those that are planned, by
  /// date. An end that is open is left out.
  public static String node(Schedule schedule) {
    ObjectNode versions = NODES.objectNode();
    for (Release release : schedule.releases()) {
      ObjectNode version = NODES.objectNode().put("start", release.date().toString());
      putDay(version, "maintenance", release, PublishedList::firstOfSeveral);
      putDay(version, "end", release, PublishedList::last);
      versions.set(name(release), version);
    }
    return JsonText.of(versions);
  }

  private static String name(Release release) {
    String version = release.version().text();
    return Character.isDigit(version.charAt(0)) ? "v" + version : version;
  }

  private static void putDay(
      ObjectNode version,
      String name,
      Release release,
      Function<Release, Optional<PhaseSpan>> phase) {
    phase
        .apply(release)
        .flatMap(PublishedList::day)
        .ifPresent(day -> version.put(name, day.toString()));
  }

  private static Optional<PhaseSpan> firstOfSeveral(Release release) {
    List<PhaseSpan> phases = release.supported();
    return phases.size() > 1 ? Optional.of(phases.getFirst()) : Optional.empty();
  }

  static Optional<PhaseSpan> last(Release release) {
    List<PhaseSpan> phases = release.supported();
    return phases.isEmpty() ? Optional.empty() : Optional.of(phases.getLast());
  }

  /// The day on which a phase ends; empty where it is open.
  static Optional<LocalDate> day(PhaseSpan phase) {
    if (phase.isOpen()) {
      return Optional.empty();
    }
    return Optional.of(
        phase.precision() == Precision.DAY ? phase.until() : phase.until().minusDays(1));
  }
}
