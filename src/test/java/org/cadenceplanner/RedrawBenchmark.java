package org.cadenceplanner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.controlsfx.control.StatusBar;

/// How long a change of the rules takes to be seen: from just before a button is pressed until the
/// window has been drawn with chart, figures and rules. The program is asked for frames as fast as
/// it can make them, so what is measured is its own time, without the wait for the screen.
final class RedrawBenchmark {
  private static final int USUAL_CHANGES = 400;
  private static final int COLD = 50;
  private static final double FRAME = 16;
  private static final long MILLISECOND = 1_000_000;
  private static final List<String> CADENCES =
      List.of("#cadence-6", "#cadence-8", "#cadence-9", "#cadence-12");
  private static final List<String> WEEKDAYS = List.of("#weekday-friday", "#weekday-monday");

  /// How long a change took, in milliseconds.
  ///
  /// @param kind what was changed
  /// @param all from the change to the end of the drawing
  /// @param planned what of it was planning and telling all parts of the window
  /// @param laidOut what of it was the styles, the layout, and the chart's marks
  /// @param withTables how long it took until the tables, which come a frame later, were drawn too
  private record Redraw(
      String kind, double all, double planned, double laidOut, double withTables) {
    double painted() {
      return all - planned - laidOut;
    }
  }

  /// Something a user changes.
  private record Change(String kind, Runnable action) {}

  private final Scene scene;
  private final StatusBar status;

  private RedrawBenchmark(Scene scene) {
    this.scene = scene;
    this.status = (StatusBar) scene.lookup("#status");
  }

  /// Opens a plan, changes its rules, and prints what that took.
  ///
  /// @param words how many changes after the first 50, 400 if there is no word; the plan, Xen's of
  /// 2018 if there is no second word
  public static void main(String[] words) {
    int changes = words.length == 0 ? USUAL_CHANGES : Integer.parseInt(words[0]);
    String plan = words.length < 2 ? "xen-2018" : words[1];
    Thread.ofPlatform().daemon().start(() -> Main.main(new String[] {plan}));
    RedrawBenchmark benchmark = new RedrawBenchmark(awaitFilled());
    List<Redraw> redraws = new ArrayList<>();
    for (int i = 0; i < COLD; i++) {
      redraws.add(benchmark.redraw(i));
    }
    Duration before = processorTime();
    for (int i = COLD; i < COLD + changes; i++) {
      redraws.add(benchmark.redraw(i));
    }
    double used = processorTime().minus(before).toMillis();
    print(redraws);
    System.out.printf("processor time of all threads: %.1f ms each%n", used / changes);
    Runtime.getRuntime().halt(0);
  }

  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static Scene awaitFilled() {
    while (true) {
      LockSupport.parkNanos(20 * MILLISECOND);
      try {
        List<Scene> filled = onScreensThread(RedrawBenchmark::filled);
        if (!filled.isEmpty()) {
          return filled.getFirst();
        }
      } catch (IllegalStateException e) {
        // The toolkit has not started yet.
      }
    }
  }

  private static List<Scene> filled() {
    return Window.getWindows().stream()
        .map(Window::getScene)
        .filter(scene -> scene != null && scene.lookup(CADENCES.getFirst()) != null)
        .toList();
  }

  private Redraw redraw(int number) {
    CompletableFuture<Redraw> done = new CompletableFuture<>();
    LockSupport.parkNanos(5 * MILLISECOND);
    Platform.runLater(() -> measure(onePlace(number), done));
    return done.join();
  }

  /// Each layout may be followed by another of the same frame.
  private void measure(Change change, CompletableFuture<Redraw> done) {
    long began = System.nanoTime();
    change.action().run();
    double planned = (System.nanoTime() - began) / 1e6;
    long[] frame = new long[1];
    Runnable before = () -> frame[0] = System.nanoTime();
    scene.addPreLayoutPulseListener(before);
    Runnable listener =
        new Runnable() {
          @Override
          public void run() {
            long laidOut = System.nanoTime();
            if (!isPlanning()) {
              scene.removePreLayoutPulseListener(before);
              scene.removePostLayoutPulseListener(this);
              Platform.runLater(() -> draw(change, planned, frame[0], laidOut, done));
            }
          }
        };
    scene.addPostLayoutPulseListener(listener);
    Platform.requestNextPulse();
  }

  private void draw(
      Change change, double planned, long frame, long laidOut, CompletableFuture<Redraw> done) {
    awaitDrawn();
    double layout = (laidOut - frame) / 1e6;
    double all = planned + layout + millisecondsSince(laidOut);
    Runnable tables =
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            Platform.runLater(
                () -> {
                  awaitDrawn();
                  double withTables = planned + layout + millisecondsSince(laidOut);
                  done.complete(new Redraw(change.kind(), all, planned, layout, withTables));
                });
          }
        };
    scene.addPostLayoutPulseListener(tables);
    Platform.requestNextPulse();
  }

  /// The one thread that draws takes the small picture after the window.
  private static void awaitDrawn() {
    new Group().snapshot(null, null);
  }

  private static double millisecondsSince(long moment) {
    return (System.nanoTime() - moment) / 1e6;
  }

  private boolean isPlanning() {
    return status.getText().endsWith("…");
  }

  /// Three cadences, then another scheme, or another day of the week.
  private Change onePlace(int number) {
    return switch (number % 8) {
      case 3 -> new Change("scheme", this::nextScheme);
      case 7 -> press("weekday", WEEKDAYS.get(number / 8 / 2 % WEEKDAYS.size()));
      default -> press("cadence", CADENCES.get(number % 8 % CADENCES.size()));
    };
  }

  private Change press(String kind, String id) {
    return new Change(kind, ((ButtonBase) node(id))::fire);
  }

  /// What is chosen in a list is taken over by Enter.
  private void nextScheme() {
    ComboBox<?> scheme = (ComboBox<?>) node("#scheme");
    int next = (scheme.getSelectionModel().getSelectedIndex() + 1) % scheme.getItems().size();
    scheme.getSelectionModel().select(next);
    KeyEvent enter =
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
    Event.fireEvent(scheme, enter);
  }

  private Node node(String id) {
    return scene.lookup(id);
  }

  private static void print(List<Redraw> redraws) {
    System.out.printf("on %s%n", FirstFrameBenchmark.display());
    System.out.printf("the first change %.0f ms%n", redraws.getFirst().all());
    print("the first " + COLD, redraws.subList(0, COLD));
    List<Redraw> warm = redraws.subList(COLD, redraws.size());
    print("all after them", warm);
    for (String kind : List.of("cadence", "scheme", "weekday")) {
      print(kind, warm.stream().filter(redraw -> redraw.kind().equals(kind)).toList());
    }
  }

  private static void print(String what, List<Redraw> redraws) {
    List<Double> all = redraws.stream().map(Redraw::all).sorted().toList();
    long inTime = all.stream().filter(time -> time < FRAME).count();
    System.out.printf(
        "%-15s %4d: median %5.1f ms, 90 of 100 %5.1f, 99 of 100 %5.1f, within a frame %3.0f %%;"
            + " planned %.1f, laid out %.1f, painted %.1f; with the tables %.1f%n",
        what,
        all.size(),
        share(all, 0.5),
        share(all, 0.9),
        share(all, 0.99),
        100.0 * inTime / Math.max(1, all.size()),
        share(redraws.stream().map(Redraw::planned).sorted().toList(), 0.5),
        share(redraws.stream().map(Redraw::laidOut).sorted().toList(), 0.5),
        share(redraws.stream().map(Redraw::painted).sorted().toList(), 0.5),
        share(redraws.stream().map(Redraw::withTables).sorted().toList(), 0.5));
  }

  /// The time within which that share of the redraws is done.
  private static double share(List<Double> sorted, double share) {
    return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }

  private static <T> T onScreensThread(Callable<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.call());
          } catch (Exception e) {
            result.completeExceptionally(e);
          }
        });
    return result.join();
  }
}
