package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.cadenceplanner.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The menus by the keyboard.
@ExtendWith(Windows.class)
class MenuTest {
  @TempDir private Path folder;

  @AfterEach
  void speakEnglish() {
    Language.ENGLISH.speak();
  }

  @ParameterizedTest
  @EnumSource
  void everyItemHasALetterOfItsOwnInItsMenu(Language language, Robot robot) {
    language.speak();
    CadenceWindow.open(robot, folder, "xen-2018");
    MenuBar bar = robot.node("#menu", MenuBar.class);
    List<? extends List<? extends MenuItem>> menus =
        robot.read(
            () ->
                Stream.concat(
                        Stream.of(bar.getMenus()),
                        bar.getMenus().stream().flatMap(MenuTest::within).map(Menu::getItems))
                    .toList());
    assertThat(menus).hasSize(9);
    for (List<? extends MenuItem> menu : menus) {
      List<String> letters =
          menu.stream()
              .filter(item -> !(item instanceof SeparatorMenuItem))
              .map(MenuTest::letter)
              .toList();
      assertThat(letters).doesNotHaveDuplicates().doesNotContain("");
    }
  }

  @Test
  void aLineInANameIsShownAsItIs(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    for (String name : List.of("a_b", "c")) {
      robot.press("F2").waitFor("#scenario-name");
      robot.replaceText("#scenario-name", name).press("Enter").waitFor(name);
    }
    robot.click("Edit");
    assertThat(robot.words()).contains("Undo: Rename a_b");
  }

  @Test
  void keysAreNamedInTheLanguageThatIsSpoken(Robot robot) {
    Language.GERMAN.speak();
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("File");
    assertThat(robot.words()).contains("Strg+S", "Strg+Umschalt+S").noneMatch(MenuTest::isEnglish);
    robot.press("Esc").press("Esc").click("Scenario");
    assertThat(robot.words()).contains("Strg+Umschalt+Bild auf").noneMatch(MenuTest::isEnglish);
    robot.press("Esc").press("Esc").press("Ctrl+3").waitFor("#comparison");
  }

  private static boolean isEnglish(String words) {
    return words.contains("Ctrl") || words.contains("Shift") || words.contains("Page");
  }

  private static Stream<Menu> within(Menu menu) {
    return Stream.concat(
        Stream.of(menu),
        menu.getItems().stream()
            .flatMap(item -> item instanceof Menu inner ? within(inner) : Stream.empty()));
  }

  private static String letter(MenuItem item) {
    int line = item.getText().indexOf('_');
    return Optional.of(line)
        .filter(at -> at >= 0 && item.isMnemonicParsing())
        .map(at -> item.getText().substring(at + 1, at + 2).toLowerCase(Locale.ROOT))
        .orElse("");
  }
}
