package org.cadenceplanner.ui.rules;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.Message;
import org.cadenceplanner.ui.fx.Workspace;

/// Why the last change asked for in a section was refused, in a line of it, until there is something
/// else to show.
final class Refusal {
  private final Workspace workspace;
  private final Consumer<Edited> show;
  private final Message message = new Message();

  /// @param id the line's id in the scene
  /// @param show shows what holds, in place of what was asked for
  Refusal(Workspace workspace, String id, Consumer<Edited> show) {
    this.workspace = workspace;
    this.show = show;
    message.setId(id);
    workspace.edited().subscribe(_ -> message.say(Optional.empty()));
  }

  Node node() {
    return message;
  }

  /// Says what is wrong with a change, if anything is.
  void say(Optional<String> problem) {
    if (problem.isPresent()) {
      show.accept(workspace.edited().get());
    }
    message.say(problem);
  }
}
