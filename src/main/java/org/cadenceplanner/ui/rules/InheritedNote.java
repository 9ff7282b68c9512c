package org.cadenceplanner.ui.rules;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.ui.fx.Edited;

/// Says of a part of an era's rules that the era leaves it as it was.
final class InheritedNote extends Label {
  InheritedNote(String id) {
    setId(id);
    getStyleClass().add("in-words");
    managedProperty().bind(visibleProperty());
  }

  /// @param part the part of an era that the note is about
  void show(Edited edited, Function<Era, Optional<?>> part) {
    Optional<Era> era = edited.era().flatMap(edited.scenario()::era);
    setVisible(era.filter(it -> part.apply(it).isEmpty()).isPresent());
    setText(era.map(it -> "as before " + it.from()).orElse(""));
  }
}
