package org.cadenceplanner;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.ObjectInputStream;
import java.net.URL;
import java.time.Clock;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The rules that the packages under one root keep: the map in `package-info.java`, made to fail.
///
/// The root is a parameter, so that the same rules hold the program and are shown to catch what
/// the classes in `planted` do wrong.
record ArchitectureRules(String root) {
  private static final int MOST_LINES_OF_A_METHOD = 40;

  /// The packages, and what each may use.
  private static final List<Arrows> ARROWS =
      List.of(
          Arrows.from("language"),
          Arrows.from("plan", "language"),
          Arrows.from("drawing"),
          Arrows.from("schedule", "plan", "language"),
          Arrows.from("insight", "schedule", "plan", "language"),
          Arrows.from("chart", "insight", "schedule", "plan", "drawing", "language"),
          Arrows.from("calendar", "chart", "insight", "schedule", "plan", "language"),
          Arrows.from("history", "chart", "insight", "schedule", "plan", "language"),
          Arrows.from("store", "chart", "insight", "schedule", "plan", "language"),
          Arrows.from("export", "chart", "insight", "schedule", "plan", "drawing", "language"),
          Arrows.from("cli", Arrows.ALL_BUT_THE_SCREENS),
          Arrows.from("ui", Arrows.ALL_BUT_THE_SCREENS));

  private record Arrows(String from, List<String> to) {
    static final List<String> ALL_BUT_THE_SCREENS =
        List.of(
            "export",
            "store",
            "history",
            "calendar",
            "chart",
            "insight",
            "schedule",
            "plan",
            "drawing",
            "language");

    static Arrows from(String from, String... to) {
      return new Arrows(from, List.of(to));
    }

    static Arrows from(String from, List<String> to) {
      return new Arrows(from, to);
    }
  }

  /// Every rule by its name, for the tests' reports.
  Map<String, ArchRule> byName() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("every class has a place on the map", everyClassHasAPlace());
    rules.put("packages have no cycles", packagesHaveNoCycles());
    rules.put("arrows point one way", arrowsPointOneWay());
    rules.put("a screen uses no other screen", screensStandAlone());
    rules.put("plan uses java and the language spoken alone", planUsesJavaAlone());
    rules.put("plan is records, enums and interfaces", planIsRecords());
    rules.put("JavaFX is for ui", onlyIn("ui").isUsed("javafx..", "org.controlsfx.."));
    rules.put("Jollyday is for calendar", onlyIn("calendar").isUsed("de.focus_shift.."));
    rules.put(
        "iCalendar is for calendar and export", onlyIn("calendar", "export").isUsed("biweekly.."));
    rules.put("JGit is for history", onlyIn("history").isUsed("org.eclipse.jgit.."));
    rules.put("mails are for history", onlyIn("history").isUsed("org.apache.james.."));
    rules.put("JSON is for files", onlyIn("store", "history", "export").isUsed("tools.jackson.."));
    rules.put(
        "Java2D is for export",
        onlyIn("export").isUsed("java.awt..", "javax.imageio..", "com.pngencoder.."));
    rules.put(
        "PDF is for export",
        onlyIn("export")
            .isUsed("org.apache.pdfbox..", "org.apache.fontbox..", "com.openhtmltopdf.."));
    rules.put("picocli is for the command line", onlyIn("cli", root).isUsed("picocli.."));
    rules.put("streams and exit are for the command line", streamsAreForTheCommandLine());
    rules.put("now is asked of a clock", nowIsAskedOfAClock());
    rules.put("the system's clock is for the entry", theSystemsClockIsForTheEntry());
    rules.put("nothing is run, fetched or chosen by a file", nothingIsRunOrFetched());
    rules.put("statics do not change", staticsDoNotChange());
    rules.put("names say something", namesSaySomething());
    rules.put("a method fits on a screen", methodsFitOnAScreen());
    rules.replaceAll((name, rule) -> rule.allowEmptyShould(true).as(name));
    return rules;
  }

  private ArchRule everyClassHasAPlace() {
    Stream<String> packages = ARROWS.stream().map(arrows -> within(arrows.from()));
    return classes()
        .should()
        .resideInAnyPackage(Stream.concat(Stream.of(root), packages).toArray(String[]::new));
  }

  private ArchRule packagesHaveNoCycles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  private ArchRule arrowsPointOneWay() {
    var layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    layers = layers.withOptionalLayers(true).layer("Main").definedBy(root);
    for (Arrows arrows : ARROWS) {
      layers = layers.layer(arrows.from()).definedBy(within(arrows.from()));
    }
    layers = layers.whereLayer("Main").mayNotBeAccessedByAnyLayer();
    for (Arrows arrows : ARROWS) {
      String[] to = arrows.to().toArray(String[]::new);
      var layer = layers.whereLayer(arrows.from());
      layers = to.length == 0 ? layer.mayNotAccessAnyLayer() : layer.mayOnlyAccessLayers(to);
    }
    return layers;
  }

  private ArchRule screensStandAlone() {
    return slices()
        .matching(root + ".ui.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            DescribedPredicate.alwaysTrue(),
            JavaClass.Predicates.resideInAPackage(within("ui.fx")));
  }

  private ArchRule planUsesJavaAlone() {
    return classes()
        .that()
        .resideInAPackage(within("plan"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            within("plan"),
            within("language"),
            "java.lang..",
            "java.math",
            "java.time..",
            "java.util..",
            "org.jspecify..");
  }

  private ArchRule planIsRecords() {
    return classes()
        .that()
        .resideInAPackage(within("plan"))
        .and()
        .areNotAnonymousClasses()
        .should()
        .beRecords()
        .orShould()
        .beEnums()
        .orShould()
        .beInterfaces();
  }

  private ArchRule streamsAreForTheCommandLine() {
    return onlyIn("cli", root)
        .isAccessed(
            "System.in, System.out, System.err or an exit",
            access ->
                isOf(access, System.class, "in", "out", "err", "exit")
                    || isOf(access, Runtime.class, "exit", "halt"));
  }

  private ArchRule nowIsAskedOfAClock() {
    return onlyIn().isAccessed("the time of day without a clock", ArchitectureRules::asksTheSystem);
  }

  private static boolean asksTheSystem(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    boolean withClock = access.getTarget().getFullName().contains("(" + Clock.class.getName());
    return switch (access.getName()) {
      case "now" -> owner.getPackageName().startsWith("java.time") && !withClock;
      case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
      case "<init>" -> access.getTarget().getFullName().equals(Date.class.getName() + ".<init>()");
      case "getInstance" -> owner.isAssignableTo(Calendar.class);
      default -> false;
    };
  }

  private ArchRule theSystemsClockIsForTheEntry() {
    return onlyIn("cli", "ui", root)
        .isAccessed(
            "the system's clock or time zone",
            access ->
                isOf(access, Clock.class, "system", "systemUTC", "systemDefaultZone")
                    || isOf(access, ZoneId.class, "systemDefault")
                    || isOf(access, TimeZone.class, "getDefault"));
  }

  private static boolean isOf(JavaAccess<?> access, Class<?> owner, String... names) {
    return access.getTargetOwner().isEquivalentTo(owner)
        && List.of(names).contains(access.getName());
  }

  /// Files packed into the program are read by their addresses, in two places.
  private ArchRule nothingIsRunOrFetched() {
    return onlyIn()
        .isAccessed(
            "another program, the network, or a class by its name",
            access ->
                isOf(access, ProcessBuilder.class, "<init>")
                    || isOf(access, Runtime.class, "exec", "load", "loadLibrary")
                    || isOf(access, Class.class, "forName")
                    || access.getTargetOwner().isAssignableTo(ClassLoader.class)
                    || access.getTargetOwner().isAssignableTo(ObjectInputStream.class)
                    || isOf(access, URL.class, "openConnection", "getContent")
                    || isOfPackages(
                        access, "java.net.http", "java.rmi", "javax.naming", "javax.script")
                    || access
                        .getTargetOwner()
                        .getName()
                        .matches(
                            "java\\.beans\\.XMLDecoder|java\\.net\\.(Datagram|Server|Multicast)?Socket"));
  }

  private static boolean isOfPackages(JavaAccess<?> access, String... names) {
    String owner = access.getTargetOwner().getPackageName();
    return Stream.of(names).anyMatch(name -> owner.equals(name) || owner.startsWith(name + "."));
  }

  private ArchRule staticsDoNotChange() {
    return fields()
        .that()
        .areStatic()
        .and(describe("are written in the source", ArchitectureRules::isInTheSource))
        .should(
            have(
                "a value that never changes",
                field ->
                    field.getModifiers().contains(JavaModifier.FINAL)
                        && !isMutable(field.getRawType())));
  }

  private static boolean isInTheSource(JavaField field) {
    return !field.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static boolean isMutable(JavaClass type) {
    boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    return type.isArray()
        || (collection && !type.isInterface())
        || type.isAssignableTo(Appendable.class)
        || type.isAssignableTo(Date.class)
        || type.isAssignableTo(Calendar.class)
        || type.isAssignableTo(BitSet.class)
        || type.isAssignableTo(ThreadLocal.class)
        || type.getPackageName().equals("java.util.concurrent.atomic");
  }

  private ArchRule namesSaySomething() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Base|Data|Info)");
  }

  private ArchRule methodsFitOnAScreen() {
    return methods()
        .should(
            have(
                "at most %d lines".formatted(MOST_LINES_OF_A_METHOD),
                method -> linesOf(method) <= MOST_LINES_OF_A_METHOD));
  }

  /// The lines from the first to the last thing a method uses: a class file knows no more.
  private static int linesOf(JavaMethod method) {
    var lines =
        method.getAccessesFromSelf().stream()
            .mapToInt(JavaAccess::getLineNumber)
            .filter(line -> line > 0)
            .summaryStatistics();
    return lines.getCount() == 0 ? 1 : lines.getMax() - lines.getMin() + 1;
  }

  private String within(String name) {
    return name.equals(root) ? root : root + "." + name + "..";
  }

  private Place onlyIn(String... names) {
    return new Place(Stream.of(names).map(this::within).toArray(String[]::new));
  }

  private static final class Place {
    private final String[] packages;

    Place(String[] packages) {
      this.packages = packages;
    }

    ArchRule isUsed(String... libraries) {
      return noClasses()
          .that()
          .resideOutsideOfPackages(packages)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(libraries);
    }

    ArchRule isAccessed(String what, Predicate<JavaAccess<?>> access) {
      return noClasses()
          .that()
          .resideOutsideOfPackages(packages)
          .should()
          .accessTargetWhere(describe(what, access));
    }
  }

  private static <T extends HasName.AndFullName> ArchCondition<T> have(
      String what, Predicate<T> predicate) {
    return new ArchCondition<>("have " + what) {
      @Override
      public void check(T item, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                item, predicate.test(item), item.getFullName() + " does not have " + what));
      }
    };
  }
}
