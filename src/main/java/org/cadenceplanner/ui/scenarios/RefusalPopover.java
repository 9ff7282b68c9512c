package org.cadenceplanner.ui.scenarios;

import java.util.Optional;
import javafx.scene.Node;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Message;
import org.cadenceplanner.ui.fx.Popover;

/// Says why something was not done with a scenario.
final class RefusalPopover {
  private final Popover popover = new Popover();

  /// @param below under what it opens
  /// @param what what was not done
  void say(Node below, String what, String why) {
    Message message = new Message();
    message.setId("scenario-message");
    message.say(Optional.of(why));
    popover.openBelow(below, new FormSection(what).wide(message));
  }
}
