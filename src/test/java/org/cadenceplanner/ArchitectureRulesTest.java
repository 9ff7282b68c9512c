package org.cadenceplanner;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Each rule of the architecture fails on the classes planted for it, and on no other.
final class ArchitectureRulesTest {
  private static final String PLANTED = "org.cadenceplanner.planted";

  private static final Map<String, List<String>> CULPRITS =
      Map.ofEntries(
          entry("every class has a place on the map", List.of("elsewhere.Astray")),
          entry("packages have no cycles", List.of("plan.LooksUp", "schedule.UsesPlan")),
          entry(
              "arrows point one way",
              List.of("plan.LooksUp", "drawing.KnowsCharts", "insight.UsesUi")),
          entry("a screen uses no other screen", List.of("ui.year.UsesTimeline")),
          entry(
              "plan uses java and the language spoken alone",
              List.of("plan.LooksUp", "plan.ReadsFiles")),
          entry("plan is records, enums and interfaces", List.of("plan.PlainClass")),
          entry("JavaFX is for ui", List.of("cli.ShowsWindow")),
          entry("Jollyday is for calendar", List.of("schedule.KnowsHolidays")),
          entry("iCalendar is for calendar and export", List.of("insight.KnowsEvents")),
          entry("JGit is for history", List.of("schedule.KnowsGit")),
          entry("mails are for history", List.of("insight.ReadsMails")),
          entry("JSON is for files", List.of("insight.WritesJson")),
          entry("Java2D is for export", List.of("chart.PaintsItself")),
          entry("PDF is for export", List.of("chart.WritesPages")),
          entry("picocli is for the command line", List.of("store.ParsesArguments")),
          entry(
              "streams and exit are for the command line",
              List.of("chart.Prints", "insight.Exits")),
          entry(
              "now is asked of a clock",
              List.of(
                  "schedule.AsksNow",
                  "schedule.AsksNowByReference",
                  "schedule.AsksTheMilliseconds")),
          entry(
              "the system's clock is for the entry",
              List.of("schedule.TakesTheSystemsClock", "calendar.TakesTheSystemsZone")),
          entry(
              "nothing is run, fetched or chosen by a file",
              List.of(
                  "history.RunsPrograms",
                  "store.ReadsObjects",
                  "store.ChoosesClasses",
                  "calendar.Fetches")),
          entry(
              "statics do not change",
              List.of("history.Counts", "history.Caches", "history.SharesArray")),
          entry("names say something", List.of("store.PlanManager", "store.PlanInfo")),
          entry("a method fits on a screen", List.of("store.GoesOn")));

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> fails() throws IOException, URISyntaxException {
    JavaClasses planted = planted();
    return rules().entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () ->
                        assertThat(blamed(rule.getValue(), planted))
                            .containsExactlyInAnyOrderElementsOf(CULPRITS.get(rule.getKey()))));
  }

  @Test
  void everyRuleHasACulprit() {
    assertThat(CULPRITS.keySet()).containsExactlyInAnyOrderElementsOf(rules().keySet());
  }

  private static Map<String, ArchRule> rules() {
    return new ArchitectureRules(PLANTED).byName();
  }

  private static List<String> blamed(ArchRule rule, JavaClasses planted) {
    List<String> details = rule.evaluate(planted).getFailureReport().getDetails();
    return planted.stream()
        .map(type -> type.getName().substring(PLANTED.length() + 1))
        .filter(name -> details.stream().anyMatch(detail -> isSubject(detail, name)))
        .toList();
  }

  private static boolean isSubject(String detail, String name) {
    return detail
        .lines()
        .anyMatch(
            line ->
                line.matches(
                    "(?:.*?(?:Class|Field|Method|Constructor|- |Record component) ?<?)?"
                        + PLANTED.replace(".", "\\.")
                        + "\\."
                        + name.replace(".", "\\.")
                        + "\\b.*"));
  }

  private JavaClasses planted() throws IOException, URISyntaxException {
    URL compiled = ArchitectureRulesTest.class.getResource("ArchitectureRulesTest.class");
    Path sources = Path.of(compiled.toURI()).resolveSibling("planted");
    return new ClassFileImporter().importPaths(sources, generated());
  }

  /// A class with a field of JGit, made by hand: the program does not have that library yet.
  private Path generated() throws IOException {
    ClassDesc culprit = ClassDesc.of(PLANTED + ".schedule.KnowsGit");
    ClassDesc repository = ClassDesc.of("org.eclipse.jgit.lib.Repository");
    byte[] bytes = ClassFile.of().build(culprit, type -> type.withField("git", repository, 0));
    return Files.write(folder.resolve("KnowsGit.class"), bytes);
  }
}
