package org.cadenceplanner.ui;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import org.cadenceplanner.ui.fx.Banner;
import org.cadenceplanner.ui.fx.Buttons;
import org.cadenceplanner.ui.fx.Trouble;
import org.cadenceplanner.ui.fx.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// Says above the chart why the plan as edited cannot be planned, while what is shown is the plan
/// from before; gone as soon as it can. Offers to take back the step that brought it, or to try again
/// where none did.
final class TroubleBanner extends Banner {
  private final Workspace workspace;
  private final Button way;

  TroubleBanner(Workspace workspace) {
    this(workspace, Buttons.of("out-of-trouble", ""));
  }

  private TroubleBanner(Workspace workspace, Button way) {
    super("trouble", Feather.ALERT_TRIANGLE, List.of(way));
    this.workspace = workspace;
    this.way = way;
    way.setMnemonicParsing(false);
    workspace.trouble().subscribe(this::show);
  }

  private void show(Optional<Trouble> trouble) {
    trouble.flatMap(Trouble::step).ifPresentOrElse(this::offerUndo, this::offerAgain);
    say(trouble.map(it -> tr("Not planned: %s", it.why())));
  }

  private void offerUndo(String step) {
    way.setText(tr("Undo: %s", step));
    way.setOnAction(_ -> workspace.undo());
  }

  private void offerAgain() {
    way.setText(tr("Try again"));
    way.setOnAction(_ -> workspace.planAgain());
  }
}
