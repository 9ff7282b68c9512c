package org.cadenceplanner.ui.survey;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import org.cadenceplanner.export.PictureFormat;
import org.cadenceplanner.ui.fx.FileNames;
import org.cadenceplanner.ui.fx.FilesForOthers;
import org.cadenceplanner.ui.fx.FilesForOthers.Form;
import org.cadenceplanner.ui.fx.Notices;
import org.cadenceplanner.ui.fx.WhileSeen;

/// Takes what is in a dialog out of it: to the clipboard, or into a file.
///
/// @param dark whether pictures have the dark colours
/// @param withPlan whether the plan travels in pictures
record TakeAway(FilesForOthers files, Notices notices, boolean dark, boolean withPlan) {

  /// Buttons in a row, and after them what was copied or saved last while the dialog is open.
  FlowPane row(Button... buttons) {
    Label done = new Label();
    done.setId("survey-done");
    done.textProperty()
        .bind(WhileSeen.of(notices.latest(), done).map(what -> what.orElse("")).orElse(""));
    FlowPane row = new FlowPane(buttons);
    row.getChildren().add(done);
    row.getStyleClass().add("fields-in-line");
    return row;
  }

  /// @param said what is told then
  void copy(String text, String said) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    notices.tell(said);
  }

  /// Asks where to, and saves a ballot there.
  ///
  /// @param plan the plan's name
  void saveBallot(String plan, String ballot) {
    files.save(
        new FilesForOthers.Wanted(
            tr("Save the ballot"),
            FileNames.of(plan + " ballot", "ballot", ".md"),
            List.of(new Form(tr("Markdown (*.md)"), ".md"), new Form(tr("Texts (*.txt)"), ".txt")),
            tr("The ballot was not saved"),
            FilesForOthers.Making.alone(_ -> ballot.getBytes(StandardCharsets.UTF_8))));
  }

  /// Asks where to, and saves the chart of votes there in the form that the name ends in.
  void saveChart(CountedVotes votes) {
    String plan = votes.tally().survey().plan();
    files.save(
        new FilesForOthers.Wanted(
            tr("Save the picture"),
            FileNames.of(plan + " votes", "votes", PictureFormat.PNG.suffix()),
            Arrays.stream(PictureFormat.values()).map(TakeAway::form).toList(),
            tr("The picture was not saved"),
            FilesForOthers.Making.alone(file -> votes.picture(file, dark, withPlan))));
  }

  private static Form form(PictureFormat format) {
    return new Form(tr("Pictures (*%s)", format.suffix()), format.suffix());
  }
}
