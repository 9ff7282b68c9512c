package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;
import static org.cadenceplanner.store.SimpleForms.PATH;
import static org.cadenceplanner.store.SimpleForms.TEXT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.Layout.Members;

/// How unsaved work is written: the plan as in a plan file, and of which file it is a state.
///
/// Only a plan that cannot be read makes work damaged; what is wrong around it is left out.
final class UnsavedForm {
  private static final int MOST_BYTES = 2 * PlanFiles.MOST_BYTES;
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private static final Form<Instant> INSTANT =
      Form.text(() -> tr("an instant such as \"2018-07-10T09:30:00Z\""), UnsavedForm::instant);

  private static final Form<Long> SIZE =
      new Form<>(
          () -> tr("a number of bytes"),
          value ->
              value.json() instanceof Json.Number number
                      && DIGITS.matcher(number.digits()).matches()
                  ? Optional.of(Long.valueOf(number.digits()))
                  : value.refuse(tr("a number of bytes")));

  private static final Form<String> DIGEST =
      Form.text(
          () -> tr("a SHA-256 in 64 hexadecimal digits"),
          text -> Optional.of(text).filter(all -> SHA256.matcher(all).matches()));

  private static final Form<OpenFile> FILE =
      Form.object(
          "{\"path\": \"/home/ann/xen.cadence.json\", \"size\": 8004, \"sha256\": …}",
          UnsavedForm::file);

  private UnsavedForm() {}

  static String text(UnsavedPlan work, Instant at) {
    return new Members()
        .put("at", at.toString())
        .putIfPresent("file", work.file(), UnsavedForm::file)
        .put("scenario", work.scenario())
        .putUnless(Map.of(), "calendars", work.calendars(), CarriedForm::calendars)
        .put("plan", PlanWriter.layout(work.plan()))
        .block()
        .text();
  }

  private static Layout file(OpenFile file) {
    return new Members()
        .put("path", file.path().toString())
        .put("size", new Layout.Line(Long.toString(file.stamp().size())))
        .put("sha256", file.stamp().sha256())
        .line();
  }

  static LeftWork parse(Path kept) {
    Instant written = written(kept);
    try {
      return parse(kept, written, bytes(kept));
    } catch (IOException e) {
      return damaged(kept, written, tr("cannot be read: %s", FileTrouble.ofReading(e)));
    }
  }

  private static LeftWork parse(Path kept, Instant written, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return damaged(kept, written, tr("found more than 32 MB, allowed: at most 32 MB"));
    }
    Problems problems = new Problems(kept.toString());
    try {
      String text = PlanFiles.decoded(kept.toString(), bytes);
      Json json = JsonReader.read(text, problems).orElseThrow(problems::refused);
      return parse(kept, written, new Value("", json, problems.in(json)));
    } catch (InvalidPlan e) {
      return new LeftWork.Damaged(kept, written, Optional.empty(), e.inWords());
    }
  }

  private static LeftWork parse(Path kept, Instant written, Value root) {
    Instant at = INSTANT.peek(root, "at").orElse(written);
    try {
      Plan plan = plan(root);
      String scenario = TEXT.peek(root, "scenario").orElse(plan.scenarios().getFirst().name());
      return new LeftWork.Whole(kept, at, work(root, plan, scenario));
    } catch (InvalidPlan e) {
      Optional<Path> file = root.member("file").flatMap(value -> PATH.peek(value, "path"));
      return new LeftWork.Damaged(kept, at, file, e.inWords());
    }
  }

  private static UnsavedPlan work(Value root, Plan plan, String scenario) {
    return new UnsavedPlan(
        FILE.peek(root, "file"),
        plan,
        scenario,
        CarriedForm.CALENDARS.peek(root, "calendars").orElse(Map.of()));
  }

  private static Plan plan(Value root) throws InvalidPlan {
    Supplier<Plan> plan = new ObjectReader(root).required("plan", PlanForm.PLAN);
    root.problems().refuseIfAny();
    return plan.get();
  }

  private static Optional<OpenFile> file(ObjectReader in) {
    Supplier<Path> path = in.required("path", PATH);
    Supplier<Long> size = in.required("size", SIZE);
    Supplier<String> sha256 = in.required("sha256", DIGEST);
    return in.build(() -> new OpenFile(path.get(), new Stamp(size.get(), sha256.get())));
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(Path kept) throws IOException {
    try (InputStream in = Files.newInputStream(kept)) {
      return in.readNBytes(MOST_BYTES + 1);
    }
  }

  private static Instant written(Path kept) {
    try {
      return Files.getLastModifiedTime(kept).toInstant();
    } catch (IOException e) {
      return Instant.EPOCH;
    }
  }

  private static LeftWork damaged(Path kept, Instant at, String why) {
    return new LeftWork.Damaged(kept, at, Optional.empty(), kept + ": " + why);
  }
}
