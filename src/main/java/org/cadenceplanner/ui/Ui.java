package org.cadenceplanner.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.cadenceplanner.ui.fx.NextFrame;

/// The program with its window.
public final class Ui {
  private Ui() {}

  /// Opens the window and comes back when it is closed.
  ///
  /// @param planNames the file or sample to open; the usual sample if there is none
  /// @param lostDisplay says that the display is gone from under the window, and tells the exit code
  /// @return 0, the exit code
  /// @throws NoWindow if there is no display to open it on, or a library is missing
  public static int run(List<String> planNames, IntSupplier lostDisplay) throws NoWindow {
    // Else Java2D, which draws the pictures, would take the window's display for its own.
    System.setProperty("java.awt.headless", "true");
    WindowSystem system = WindowSystem.ofProcess();
    Program program = new Program(planNames.stream().findFirst());
    if (system.needsDisplay()) {
      startOnDisplay(system);
      open(program, stage -> watchDisplay(stage, () -> lost(program, lostDisplay)));
    } else {
      start(system);
      open(program, stage -> {});
    }
    return 0;
  }

  /// To make ready for it takes about as long as the start of the toolkit does, and would delay that.
  private static void watchDisplay(Stage stage, IntSupplier lostDisplay) {
    Thread watching =
        Thread.ofPlatform()
            .daemon()
            .name("display")
            .unstarted(() -> LostDisplay.reportedBy(lostDisplay).watch());
    NextFrame.then(stage.getScene(), watching::start);
  }

  private static int lost(Program program, IntSupplier lostDisplay) {
    program.keepUnsaved();
    return lostDisplay.getAsInt();
  }

  /// Opens the window without a display, and closes it once it has been drawn.
  ///
  /// @throws NoWindow if a library is missing
  public static void rehearse() throws NoWindow {
    Program program = new Program(Optional.empty());
    start(WindowSystem.ofProcess());
    open(program, Rehearsed::closeSoon);
  }

  private static void startOnDisplay(WindowSystem system) throws NoWindow {
    Optional<String> hindrance = system.hindrance();
    if (hindrance.isPresent()) {
      throw new NoWindow(hindrance.get());
    }
    start(system);
  }

  /// Started apart from the window, the toolkit cannot have failed for a mistake in the window.
  private static void start(WindowSystem system) throws NoWindow {
    try {
      Platform.startup(() -> {});
    } catch (RuntimeException | LinkageError e) {
      throw new NoWindow(system.inWords(e), e);
    }
  }

  /// Shows the window and waits until it is closed.
  ///
  /// @param alsoDo what else is done with the window when it is shown
  private static void open(Program program, Consumer<Stage> alsoDo) {
    CompletableFuture<Void> closed = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          Stage stage = new Stage();
          WindowIcon.putOn(stage);
          stage.setOnHidden(e -> closed.complete(null));
          program.open(stage, closed::completeExceptionally);
          alsoDo.accept(stage);
        });
    try {
      closed.join();
      program.end();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException mistake ? mistake : e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
