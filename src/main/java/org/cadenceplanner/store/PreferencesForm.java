package org.cadenceplanner.store;

import static org.cadenceplanner.store.SimpleForms.FLAG;
import static org.cadenceplanner.store.SimpleForms.PATH;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cadenceplanner.language.Language;
import org.cadenceplanner.store.Layout.Members;

/// How preferences are written. Reading never refuses: a part that cannot be read is as usual.
final class PreferencesForm {
  private static final int MOST_BYTES = 1024 * 1024;

  private static final Form<Theme> THEME =
      Form.word(List.of(Theme.values()), PreferencesForm::word);
  private static final Form<Language> LANGUAGE =
      Form.word(List.of(Language.values()), PreferencesForm::word);
  private static final Form<Integer> SCREEN = SimpleForms.whole(1, Preferences.MOST_SCREENS);
  private static final Form<Integer> TEXT_SIZE =
      SimpleForms.whole(Preferences.SMALLEST_TEXT, Preferences.LARGEST_TEXT);
  private static final Form<Integer> SIDE =
      SimpleForms.whole(Preferences.LEAST_SIDE, Preferences.MOST_SIDE);

  private PreferencesForm() {}

  static Preferences parse(Path file) {
    return text(file)
        .flatMap(text -> JsonReader.read(text, new Problems("")))
        .map(json -> parse(new Value("", json, new Problems(""))))
        .orElseGet(Preferences::usual);
  }

  private static Preferences parse(Value root) {
    Preferences usual = Preferences.usual();
    return new Preferences(
        THEME.peek(root, "theme").orElse(usual.theme()),
        LANGUAGE.peek(root, "language"),
        SCREEN.peek(root, "screen").orElse(usual.screen()),
        TEXT_SIZE.peek(root, "textSize").orElse(usual.textSize()),
        root.elementsOf("recent").stream().flatMap(file -> PATH.peek(file).stream()).toList(),
        PATH.peek(root, "folder"),
        SIDE.peek(root, "width").orElse(usual.width()),
        SIDE.peek(root, "height").orElse(usual.height()),
        FLAG.peek(root, "maximized").orElse(usual.maximized()),
        FLAG.peek(root, "forecast").orElse(usual.forecast()),
        FLAG.peek(root, "plansTravel").orElse(usual.plansTravel()));
  }

  static String text(Preferences preferences) {
    Function<Path, Layout> path = file -> Layout.of(file.toString());
    return new Members()
        .put("theme", word(preferences.theme()))
        .putIfPresent("language", preferences.language(), it -> Layout.of(word(it)))
        .put("screen", Layout.of(preferences.screen()))
        .put("textSize", Layout.of(preferences.textSize()))
        .put("recent", Layout.block(preferences.recent(), path))
        .putIfPresent("folder", preferences.folder(), path)
        .put("width", Layout.of(preferences.width()))
        .put("height", Layout.of(preferences.height()))
        .put("maximized", Layout.of(preferences.maximized()))
        .put("forecast", Layout.of(preferences.forecast()))
        .put("plansTravel", Layout.of(preferences.plansTravel()))
        .block()
        .text();
  }

  private static Optional<String> text(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Stream.of(in.readNBytes(MOST_BYTES + 1))
          .filter(bytes -> bytes.length <= MOST_BYTES)
          .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
