package org.cadenceplanner.ui;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import org.cadenceplanner.ui.files.FileActions;
import org.cadenceplanner.ui.fx.Banner;
import org.kordamp.ikonli.feather.Feather;

/// Tells over the screen that the plan is open in another window too.
final class OpenElsewhereBanner extends Banner {
  OpenElsewhereBanner(FileActions files) {
    super(
        "open-elsewhere",
        Feather.USERS,
        List.of(
            way("save-elsewhere", tr("Save as…"), files::saveAs),
            way("go-on-here", tr("Go on here"), files.elsewhere()::goOn)));
    files.elsewhere().words().subscribe(this::say);
  }
}
