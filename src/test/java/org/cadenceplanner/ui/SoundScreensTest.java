package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.cadenceplanner.store.Theme;
import org.cadenceplanner.ui.Screens.Size;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Controls as the libraries make them can be read, in both themes and sizes.
@ExtendWith(Windows.class)
class SoundScreensTest {
  /// What ControlsFX and the themes leave to a program: PopOvers in the theme's colours, and prompts
  /// and the days of other months in one strong enough.
  private static final String MENDED =
      "data:text/css,"
          + URLEncoder.encode(
                  """
                  .root { -color-fg-subtle: -color-fg-muted; }
                  .text-input { -fx-prompt-text-fill: -color-fg-muted; }
                  .popover > .border { -fx-fill: -color-bg-overlay; }
                  """,
                  StandardCharsets.UTF_8)
              .replace("+", "%20");

  private final Robot robot = new Robot();

  @Test
  void everyControlCanBeRead() {
    Screens.checkTexts("controls", this::open, person -> {});
  }

  @Test
  void menusAndListsCanBeRead() {
    Screens.checkTexts("controls-menu", this::open, person -> person.click("File"));
    Screens.checkTexts("controls-list", this::open, person -> person.click("#direction"));
  }

  @Test
  void aCalendarCanBeRead() {
    Screens.checkTexts(
        "controls-days", this::open, person -> person.in("#anchor").click("#arrow-button"));
  }

  @Test
  void aPopOverCanBeRead() {
    Screens.checkTexts("controls-popover", this::open, person -> person.click("England 3"));
  }

  @Test
  void aDialogCanBeRead() {
    Screens.checkTexts("controls-dialog", this::open, person -> person.click("Close …"));
  }

  @Test
  void whatCannotBeReadIsSaidOfEachPicture() {
    assertThatThrownBy(() -> Screens.check("controls-narrow", (theme, size) -> narrow()))
        .hasMessageContaining("controls-narrow-light-1440x900.png: “6 months” is shortened")
        .hasMessageContaining("controls-narrow-dark-1024x700.png: “6 months” is shortened");
  }

  @Test
  void aPictureShowsTheWindowAndWhatLiesOverIt() throws Exception {
    Stage stage = open(Theme.LIGHT, new Size(1440, 900));
    BufferedImage before = Picture.of(stage);
    robot.click("England 3");
    Path file = Path.of("target", "screens", "popover.png");
    Picture.write(Picture.of(stage), file);
    BufferedImage after = ImageIO.read(file.toFile());
    assertThat(after.getWidth()).isEqualTo(1440);
    assertThat(after.getHeight()).isEqualTo(900);
    assertThat(differences(before, after)).isGreaterThan(1_000);
  }

  private static int differences(BufferedImage one, BufferedImage other) {
    int count = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        count += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
      }
    }
    return count;
  }

  private Stage narrow() {
    var label = new Label("6 months");
    label.setMaxWidth(20);
    return robot.open(stage -> stage.setScene(new Scene(new VBox(label))));
  }

  private Stage open(Theme theme, Size size) {
    return robot.open(
        stage -> {
          Application.setUserAgentStylesheet(
              theme == Theme.DARK
                  ? new PrimerDark().getUserAgentStylesheet()
                  : new PrimerLight().getUserAgentStylesheet());
          var scene = new Scene(everything(), size.width(), size.height());
          scene.getStylesheets().add(MENDED);
          stage.setScene(scene);
        });
  }

  private static BorderPane everything() {
    var status = new StatusBar();
    status.setText("Planned to 2034 · 5 scenarios");
    status.getRightItems().add(new Label("saved"));
    status.setProgress(0.4);
    var screen = new BorderPane(table());
    screen.setTop(new MenuBar(new Menu("File", null, new MenuItem("Open …"), save())));
    screen.setLeft(form());
    screen.setBottom(status);
    return screen;
  }

  private static MenuItem save() {
    var save = new MenuItem("Save");
    save.setAccelerator(javafx.scene.input.KeyCombination.valueOf("Shortcut+S"));
    return save;
  }

  private static VBox form() {
    var direction = new ComboBox<String>();
    direction.setId("direction");
    direction.getItems().addAll("earlier", "later", "nearest");
    direction.setValue("later");
    var anchor = new DatePicker(LocalDate.of(2026, 7, 14));
    anchor.setId("anchor");
    var months = new SegmentedButton(new ToggleButton("6"), new ToggleButton("8"));
    months.getButtons().getFirst().setSelected(true);
    var search = new TextField();
    search.setPromptText("Search countries");
    var form =
        new VBox(
            10,
            new Label("Cadence", new FontIcon(Feather.CALENDAR)),
            months,
            anchor,
            direction,
            new Spinner<Integer>(1, 24, 8),
            new CheckBox("End days count"),
            new TextField("18 months"),
            search,
            popOver(),
            dialog());
    form.setPadding(new Insets(16));
    return form;
  }

  private static Node popOver() {
    var button = new Button("England 3");
    var content = new VBox(8, new Label("Weight"), new TextField("3"), new Button("Remove"));
    content.setPadding(new Insets(12));
    button.setOnAction(
        _ -> {
          var over = new PopOver(content);
          over.getRoot().getStylesheets().add(MENDED);
          over.show(button);
        });
    return button;
  }

  private static Node dialog() {
    var button = new Button("Close …");
    button.setOnAction(
        _ -> {
          var ask = new Alert(Alert.AlertType.CONFIRMATION, "Your changes are not in a file yet.");
          ask.initOwner(button.getScene().getWindow());
          ask.setHeaderText("Save the plan?");
          ask.show();
        });
    return button;
  }

  private static TableView<String> table() {
    var table = new TableView<String>();
    for (String title : new String[] {"What", "Was due", "Clash"}) {
      var column = new TableColumn<String, String>(title);
      column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue()));
      column.setPrefWidth(220);
      table.getColumns().add(column);
    }
    table.getItems().addAll("4.12 release", "Sun 10 Mar 2019", "New Year’s Day");
    table.getSelectionModel().select(1);
    return table;
  }
}
