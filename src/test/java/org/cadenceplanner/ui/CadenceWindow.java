package org.cadenceplanner.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.InvalidPlan;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Preferences;
import org.cadenceplanner.ui.files.Loading;

/// The program's window as a test opens it: on 1 March 2027, with a user's folder of its own, on a
/// plan in a folder of its own.
///
/// @param robot who uses it
/// @param folder what it may write to
record CadenceWindow(Robot robot, Path folder) {
  /// However slow the machine is, what may be planned at once is.
  static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2027-03-01T12:00:00Z"), ZoneOffset.UTC);

  /// Opens the window on a sample, or on a file in the folder.
  static CadenceWindow open(Robot robot, Path folder, String plan) {
    return open(robot, folder, plan, preferences -> preferences);
  }

  /// Opens the window with other preferences than the usual ones.
  static CadenceWindow open(
      Robot robot, Path folder, String plan, UnaryOperator<Preferences> change) {
    Path user = folder.resolve("user");
    Loading loading = new Loading(Optional.of(user), CLOCK);
    String name = plan.endsWith(".json") ? folder.resolve(plan).toString() : plan;
    FirstPlan first = FirstPlan.of(Optional.of(name), loading);
    Preferences preferences = change.apply(Preferences.read(user));
    robot.open(shown -> desk(shown, loading, user, preferences).open(first));
    return new CadenceWindow(robot, folder);
  }

  /// The window on a file in the folder, with another clock.
  static CadenceWindow openBy(Clock clock, Robot robot, Path folder, String file) {
    Path user = folder.resolve("user");
    Loading loading = new Loading(Optional.of(user), clock);
    FirstPlan first = FirstPlan.of(Optional.of(folder.resolve(file).toString()), loading);
    robot.open(shown -> desk(shown, loading, user, Preferences.usual()).open(first));
    return new CadenceWindow(robot, folder);
  }

  /// The window on a sample, planning what takes long by other means than the usual ones.
  static CadenceWindow openPlanningBy(Executor planning, Robot robot, Path folder) {
    openPlanningBy(planning, folder, usual -> usual);
    return new CadenceWindow(robot, folder);
  }

  /// The same with other preferences than the usual ones.
  static void openPlanningBy(Executor planning, Path folder, UnaryOperator<Preferences> change) {
    Path user = folder.resolve("user");
    Loading loading = new Loading(Optional.of(user), CLOCK);
    FirstPlan first = FirstPlan.of(Optional.of("xen-2018"), loading);
    Preferences preferences = change.apply(Preferences.usual());
    new Robot().open(shown -> desk(shown, planning, loading, user, preferences).open(first));
  }

  /// The window on a file in the folder, writing files by other means than the usual ones.
  static CadenceWindow openWritingBy(Executor files, Robot robot, Path folder, String file) {
    Path user = folder.resolve("user");
    Loading loading = new Loading(Optional.of(user), CLOCK);
    FirstPlan first = FirstPlan.of(Optional.of(folder.resolve(file).toString()), loading);
    Threads threads = new Threads(planning(), files, Background.thread(), PATIENCE);
    robot.open(shown -> desk(shown, threads, loading, user, Preferences.usual()).open(first));
    return new CadenceWindow(robot, folder);
  }

  /// The window on a sample, telling what goes wrong on the screen's thread as the program does.
  static CadenceWindow openTellingMistakes(Robot robot, Path folder, String sample) {
    Path user = folder.resolve("user");
    Loading loading = new Loading(Optional.of(user), CLOCK);
    robot.open(
        shown -> {
          Desk desk = desk(shown, loading, user, Preferences.usual());
          Thread.currentThread().setUncaughtExceptionHandler((of, mistake) -> desk.tell(mistake));
          desk.open(FirstPlan.of(Optional.of(sample), loading));
        });
    return new CadenceWindow(robot, folder);
  }

  private static Desk desk(Stage stage, Loading loading, Path user, Preferences preferences) {
    return desk(stage, planning(), loading, user, preferences);
  }

  private static Desk desk(
      Stage stage, Executor planning, Loading loading, Path user, Preferences preferences) {
    Threads threads = new Threads(planning, Background.thread(), Background.thread(), PATIENCE);
    return desk(stage, threads, loading, user, preferences);
  }

  private static Desk desk(
      Stage stage, Threads threads, Loading loading, Path user, Preferences preferences) {
    stage.setMaximized(preferences.maximized());
    stage.setScene(new Scene(new Pane(), preferences.width(), preferences.height()));
    return new Desk(
        stage, threads, loading, Optional.of(user), preferences, BundledFont.load().textMeasure());
  }

  private static Executor planning() {
    return Executors.newThreadPerTaskExecutor(daemons());
  }

  private static ThreadFactory daemons() {
    return Thread.ofPlatform().daemon().factory();
  }

  /// Waits until nothing is going on.
  CadenceWindow settled() {
    robot.waitUntil("nothing to be going on", () -> !robot.text("#status").endsWith("…"));
    return this;
  }

  /// Saves the plan under a name and gives what is in the file then.
  String saveAs(String name) {
    robot.willChooseFile(folder.resolve(name)).press("Ctrl+Shift+S");
    settled();
    return text(name);
  }

  /// The plan as it is, by way of a file that it is saved to.
  Plan saved() throws InvalidPlan {
    saveAs("mine.cadence.json");
    return PlanFiles.read(folder.resolve("mine.cadence.json"));
  }

  /// The words in the row of figures.
  List<String> figures() {
    return figures("#figures");
  }

  /// The words in a row of figures.
  List<String> figures(String id) {
    Node row = robot.node(id, Node.class);
    return robot.read(
        () -> Sight.drawn(row).filter(Label.class::isInstance).map(Sight::words).toList());
  }

  /// The rows of a table, each as the texts of its cells.
  List<List<String>> rows(String table) {
    TableView<?> view = robot.node(table, TableView.class);
    return robot.read(
        () -> IntStream.range(0, view.getItems().size()).mapToObj(row -> row(view, row)).toList());
  }

  /// The titles of a table's columns.
  List<String> columns(String table) {
    TableView<?> view = robot.node(table, TableView.class);
    return robot.read(() -> view.getColumns().stream().map(column -> column.getText()).toList());
  }

  private static List<String> row(TableView<?> table, int row) {
    return table.getColumns().stream()
        .map(column -> String.valueOf(column.getCellData(row)))
        .toList();
  }

  /// Takes back all there is to take back.
  CadenceWindow undoneAll() {
    return clickedOut("#undo");
  }

  /// Takes again all there is to take again.
  CadenceWindow redoneAll() {
    return clickedOut("#redo");
  }

  private CadenceWindow clickedOut(String button) {
    while (!robot.read(() -> robot.node(button, Node.class).isDisabled())) {
      robot.click(button);
    }
    return this;
  }

  Path put(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
