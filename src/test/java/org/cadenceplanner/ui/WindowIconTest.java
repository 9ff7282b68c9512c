package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Windows.class)
class WindowIconTest {
  @Test
  void theSystemChoosesAmongPicturesOfTheSizesItShows(Robot robot) {
    List<Image> icons = robot.open(WindowIcon::putOn).getIcons();

    assertThat(icons).noneMatch(Image::isError);
    assertThat(icons).extracting(Image::getWidth).containsExactly(16.0, 32.0, 48.0, 128.0);
    assertThat(icons).allMatch(icon -> icon.getHeight() == icon.getWidth());
  }
}
