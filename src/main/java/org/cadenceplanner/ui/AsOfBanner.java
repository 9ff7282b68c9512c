package org.cadenceplanner.ui;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.ui.fx.Banner;
import org.cadenceplanner.ui.fx.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// Says above the chart that the plan is shown as it was known on a day, and offers the way back;
/// gone when it is shown as it is.
final class AsOfBanner extends Banner {
  AsOfBanner(Workspace workspace) {
    super(
        "as-of",
        Feather.CLOCK,
        List.of(
            way("as-of-back", tr("Back to now"), () -> workspace.lookBackTo(Optional.empty()))));
    workspace.asOf().subscribe(day -> say(day.map(AsOfBanner::words)));
  }

  private static String words(LocalDate day) {
    return tr("As it was known on %s: without later decisions and releases.", Words.day(day));
  }
}
