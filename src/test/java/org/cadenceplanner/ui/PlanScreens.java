package org.cadenceplanner.ui;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cadenceplanner.store.Preferences;
import org.cadenceplanner.store.Theme;

/// Pictures of the program's window on a plan.
///
/// @param folder what the window may write to
record PlanScreens(Path folder) {

  /// See [Screens#check].
  ///
  /// @param plan a sample, or a file in the folder
  void check(String plan, Shot... shots) {
    Screens.check((theme, size) -> open(plan, theme, size), shots);
  }

  /// Opens the window with these looks.
  Stage open(String plan, Theme theme, Screens.Size size) {
    CadenceWindow.open(new Robot(), folder, plan, looks(theme, size)).settled();
    return window();
  }

  /// The preferences that give a window its looks and its size.
  static UnaryOperator<Preferences> looks(Theme theme, Screens.Size size) {
    return usual -> usual.withTheme(theme).withSize(size.width(), size.height());
  }

  /// The window itself, whatever lies over it.
  static Stage window() {
    return (Stage) Window.getWindows().getFirst();
  }
}
