package org.cadenceplanner.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadenceplanner.calendar.CalendarFailure;
import org.cadenceplanner.calendar.Calendars;
import org.cadenceplanner.calendar.ics.BadEventFile;
import org.cadenceplanner.calendar.ics.EventFile;
import org.cadenceplanner.drawing.Caption;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.export.CalendarExport;
import org.cadenceplanner.export.EarlierEvents;
import org.cadenceplanner.export.PictureFormat;
import org.cadenceplanner.export.PictureWriter;
import org.cadenceplanner.history.BackportsFile;
import org.cadenceplanner.history.BadReleases;
import org.cadenceplanner.history.BadRepository;
import org.cadenceplanner.history.ReleasesFile;
import org.cadenceplanner.history.ballots.BadBallots;
import org.cadenceplanner.history.ballots.BallotFile;
import org.cadenceplanner.insight.CalendarEntry;
import org.cadenceplanner.insight.survey.Survey;
import org.cadenceplanner.insight.survey.Surveys;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.CarriedPlan;
import org.cadenceplanner.store.InvalidPlan;
import org.cadenceplanner.store.LeftWork;
import org.cadenceplanner.store.OpenFile;
import org.cadenceplanner.store.PictureFiles;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Preferences;
import org.cadenceplanner.store.Samples;
import org.cadenceplanner.store.UnsavedPlan;
import org.cadenceplanner.store.UnsavedWork;

/// Every reader of the program that reads what others may have made.
final class Readers {
  private static final List<String> JSON_WORDS =
      List.of("{", "}", "[", "]", ",", ":", "null", "true", "false", "{}", "[]", "\"\"", "[[[[[[[");
  private static final List<String> PHASES = List.of("full support", "security fixes only");
  private static final Year FIRST = Year.of(2017);
  private static final Year LAST = Year.of(2030);

  private final Path folder;

  private Readers(Path folder) {
    this.folder = folder;
  }

  /// @param folder for what has to be in a file
  static List<Reader> in(Path folder) throws Exception {
    Readers readers = new Readers(folder);
    return Stream.concat(
            Stream.of(PictureFormat.PNG, PictureFormat.SVG, PictureFormat.PDF)
                .map(Readers::pictures),
            Stream.of(
                plans(),
                calendars(),
                readers.events(),
                readers.earlierEvents(),
                readers.releases("releases", Input.of("a.csv", Sound.RELEASES)),
                readers.releases(
                    "lists",
                    Input.of("a.json", Sound.ENDOFLIFE),
                    Input.of("b.json", Sound.OLD_ENDOFLIFE),
                    Input.of("c.json", Sound.NODEJS)),
                readers.backports(),
                ballots(),
                readers.preferences(),
                readers.unsavedWork(),
                readers.repositories()))
        .toList();
  }

  private static Reader plans() {
    List<Input> samples =
        Samples.names().stream()
            .map(name -> Input.of(name + ".json", PlanFiles.text(Samples.read(name))))
            .toList();
    return new Reader(
        "plans",
        samples,
        words(samples),
        InvalidPlan.class,
        "^FILE: .*([,;] allowed: |comments are not allowed|not JSON: .+\\(line ).+|^FILE: and \\d+"
            + " more$",
        Readers::readPlan);
  }

  /// What was read is read again as the same.
  private static void readPlan(Input input) throws InvalidPlan {
    Plan plan = PlanFiles.parse(input.name(), input.bytes());
    if (!PlanFiles.parse(input.name(), PlanFiles.text(plan)).equals(plan)) {
      throw new IllegalStateException("is another plan when it is read again");
    }
  }

  private static Reader pictures(PictureFormat format) {
    String text =
        new CarriedPlan(Samples.read("xen-2018"), Map.of("x.xml", new byte[] {1}), Optional.empty())
            .text();
    byte[] picture =
        new PictureWriter(BundledFont.load(), Optional.of(text))
            .encode(
                new Drawing(100, 100, List.of()),
                new Caption("Title", "", "Rules.", "Sources."),
                format,
                1);
    return new Reader(
        format.suffix().substring(1),
        List.of(new Input("a" + format.suffix(), picture)),
        List.of(
            "iTXt", "IEND", "Cadence plan\0", "<?xpacket", "<plan", "<!DOCTYPE x>", "%PDF-", "]]>"),
        InvalidPlan.class,
        "^FILE: .+[,;] allowed: .+",
        input -> requireUnharmed(PictureFiles.parse(input.name(), input.bytes()), text));
  }

  private static void requireUnharmed(CarriedPlan plan, String text) {
    if (!plan.text().equals(text)) {
      throw new IllegalStateException("is another plan than what was put into the picture");
    }
  }

  private static Reader calendars() {
    List<Input> sound = List.of(Input.of("x.xml", Sound.CALENDAR));
    return new Reader(
        "calendars",
        sound,
        Stream.concat(
                words(sound).stream(),
                Stream.of(
                    "<!DOCTYPE x>", "<![CDATA[", "]]>", "<!--", "-->", "<?x?>", "&#0;", "&x;"))
            .toList(),
        CalendarFailure.class,
        "x\\.xml(:\\d+)?: .+|known from",
        input -> Calendars.of(Map.of("x.xml", input.bytes())).load("x", FIRST, LAST));
  }

  private Reader events() {
    List<Input> sound = List.of(Input.of("a.ics", Sound.EVENTS));
    return new Reader(
        "events",
        sound,
        Stream.concat(
                words(sound).stream(),
                Stream.of("FREQ=SECONDLY", "INTERVAL=0", "BYSETPOS=-1", "BYDAY=53MO", "COUNT=0"))
            .toList(),
        BadEventFile.class,
        "FILE ",
        input -> EventFile.read(file(input), FIRST, LAST));
  }

  private Reader earlierEvents() {
    var schedule = Surveys.schedules(Samples.read("xen-2018")).getFirst();
    String text = CalendarExport.of(schedule, Set.of(CalendarEntry.Kind.RELEASE));
    List<Input> sound = List.of(Input.of("a.ics", text));
    return new Reader(
        "earlier",
        sound,
        words(sound),
        IllegalArgumentException.class,
        "no calendar that Cadence wrote",
        input -> EarlierEvents.read(file(input)));
  }

  private Reader releases(String name, Input... sound) {
    return new Reader(
        name,
        List.of(sound),
        Stream.concat(words(List.of(sound)).stream(), Stream.of(",", ";", "\"\"", "\"")).toList(),
        BadReleases.class,
        "FILE: .+",
        input -> {
          Path file = file(input);
          ReleasesFile.read(file);
          ReleasesFile.read(file, PHASES);
        });
  }

  private Reader backports() {
    List<Input> sound = List.of(Input.of("a.csv", Sound.BACKPORTS));
    return new Reader(
        "backports",
        sound,
        words(sound),
        BadReleases.class,
        "FILE: .+",
        input -> BackportsFile.read(file(input)));
  }

  private static Reader ballots() {
    Survey survey = Surveys.xen();
    List<Input> sound = Ballots.of(survey);
    return new Reader(
        "ballots",
        sound,
        words(sound),
        BadBallots.class,
        "FILE: .+",
        input -> {
          if (BallotFile.read(new ByteArrayInputStream(input.bytes()), input.name(), survey)
              .isEmpty()) {
            throw new IllegalStateException("is neither counted nor reported");
          }
        });
  }

  /// Whatever is wrong with them is as usual.
  private Reader preferences() throws IOException {
    Preferences.usual()
        .withRecent(folder.resolve("xen.cadence.json"))
        .withMaximized(true)
        .write(folder);
    Path file = folder.resolve("preferences.json");
    List<Input> sound = List.of(new Input("preferences.json", Files.readAllBytes(file)));
    return new Reader(
        "preferences",
        sound,
        words(sound),
        IOException.class,
        "never refused",
        input -> {
          Files.write(file, input.bytes());
          Preferences.read(folder);
        });
  }

  /// Damaged work is told of, never left out.
  private Reader unsavedWork() throws IOException {
    Path user = folder.resolve("user");
    Plan plan = Samples.read("xen-2018");
    Path saved = folder.resolve("saved.json");
    try (UnsavedWork work = work(user)) {
      OpenFile file = OpenFile.replace(Samples.read("xen-2026"), saved);
      work.keep(
          new UUID(1, 1),
          new UnsavedPlan(Optional.of(file), plan, "8 months", Map.of("x.xml", new byte[] {1})));
    }
    Path kept = kept(user);
    List<Input> sound = List.of(new Input(kept.toString(), Files.readAllBytes(kept)));
    return new Reader(
        "unsaved",
        sound,
        words(sound),
        InvalidPlan.class,
        "never refused",
        input -> {
          Files.write(kept, input.bytes());
          try (UnsavedWork next = work(user)) {
            requireOneThing(next.found());
          }
        });
  }

  private static void requireOneThing(List<LeftWork> found) {
    if (found.size() != 1) {
      throw new IllegalStateException("unsaved work is neither offered nor told of");
    }
  }

  private static UnsavedWork work(Path user) {
    return new UnsavedWork(user, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
  }

  private static Path kept(Path user) throws IOException {
    try (Stream<Path> all = Files.walk(user)) {
      return all.filter(file -> file.toString().endsWith(".json")).findFirst().orElseThrow();
    }
  }

  private Reader repositories() throws Exception {
    Repositories repositories = Repositories.in(folder.resolve("repositories"));
    return new Reader(
        "git",
        repositories.files(),
        List.of(
            "commit",
            "tree",
            "blob",
            "tag",
            "parent",
            "author",
            "committer",
            "object",
            "type",
            "tagger",
            "ref: refs/heads/master",
            "gitdir: /etc",
            "[core]",
            "[include] path=/etc/passwd",
            "0000000000000000000000000000000000000000",
            "refs/tags/",
            "+0000",
            "-9999",
            "\0"),
        BadRepository.class,
        "repositories/(loose|packed)",
        repositories::read);
  }

  private Path file(Input input) throws IOException {
    return Files.write(folder.resolve(input.name()), input.bytes());
  }

  /// What stands in files as they should be, and what JSON is made of.
  private static List<String> words(List<Input> sound) {
    return Stream.concat(
            sound.stream()
                .map(input -> new String(input.bytes(), StandardCharsets.UTF_8))
                .flatMap(text -> Stream.of(text.split("[^\\p{L}\\p{N}_:/;=+-]+"))),
            JSON_WORDS.stream())
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }
}
