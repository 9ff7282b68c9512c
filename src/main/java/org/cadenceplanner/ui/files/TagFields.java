package org.cadenceplanner.ui.files;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.cadenceplanner.history.TagPattern;
import org.cadenceplanner.history.TaggedReleases;
import org.cadenceplanner.insight.FoundRelease;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Segments;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// Asks how a repository's tags are to be read, and from which release on; what that finds is told
/// with each letter typed.
final class TagFields extends VBox {
  private static final int PATTERN_COLUMNS = 24;
  private static final int VERSION_COLUMNS = 9;
  private static final String BEFORE_ALL = "0";

  private final RepositoryTags repository;
  private final Consumer<Optional<Found>> told;
  private final Choice<Optional<TaggedReleases>> proposals;
  private final TextEntry<TagPattern> pattern =
      TextEntry.draft("tag-pattern", text -> TagPattern.parse(text.strip(), 1));
  private final Segments<Integer> numbers = new Segments<>(this::count);
  private final TextEntry<Version> from = TextEntry.draft("import-from", TagFields::version);
  private int counted;

  /// @param told takes what is found; empty while something typed cannot be read
  TagFields(RepositoryTags repository, Consumer<Optional<Found>> told) {
    this.repository = repository;
    this.told = told;
    proposals = new Choice<>("tag-proposal", offered(), TagFields::word, this::take);
    for (int count = 1; count <= TagPattern.MOST_NUMBERS; count++) {
      String id = "tag-numbers-" + count;
      numbers.with(count, String.valueOf(count));
      numbers.button(count).ifPresent(button -> button.setId(id));
    }
    getChildren().add(form());
    show(
        repository.proposals().stream()
            .findFirst()
            .map(TaggedReleases::pattern)
            .orElseGet(() -> TagPattern.parse("v{version}", 2)));
    Stream.of(pattern, from).forEach(this::followTyping);
  }

  private FormSection form() {
    FormSection form = new FormSection(tr("Which tags are releases"));
    if (!repository.proposals().isEmpty()) {
      form.row(tr("Patterns that fit"), proposals);
    }
    return form.row(tr("Pattern of the tags"), pattern.withColumns(PATTERN_COLUMNS))
        .row(tr("Numbers that name a feature release"), numbers)
        .row(tr("From version"), from.withColumns(VERSION_COLUMNS).withPrompt(tr("the first")));
  }

  private void followTyping(TextEntry<?> entry) {
    entry.field().textProperty().subscribe(text -> tell());
    // Else Enter would add the releases before the table was looked at.
    entry.field().setOnAction(e -> {});
  }

  /// Gives the keyboard to the first field.
  void focusOnFirst() {
    pattern.field().requestFocus();
  }

  private List<Optional<TaggedReleases>> offered() {
    return Stream.concat(
            repository.proposals().stream().map(Optional::of),
            Stream.of(Optional.<TaggedReleases>empty()))
        .toList();
  }

  private static String word(Optional<TaggedReleases> proposal) {
    return proposal
        .map(
            it ->
                tr(
                    "%s: %s",
                    it.pattern().text(), amountOf(it.releases().size(), "release", "releases")))
        .orElseGet(() -> tr("another one"));
  }

  private void take(Optional<TaggedReleases> chosen) {
    chosen.ifPresentOrElse(it -> show(it.pattern()), this::focusOnFirst);
  }

  private void show(TagPattern wanted) {
    pattern.show(wanted.text());
    count(wanted.numbers());
  }

  private void count(int wanted) {
    counted = wanted;
    numbers.show(Optional.of(wanted));
    tell();
  }

  private void tell() {
    proposals.show(repository.proposal(pattern.field().getText().strip()));
    Optional<TagPattern> read = pattern.typed();
    Optional<Version> first = from.typed();
    told.accept(read.flatMap(it -> first.map(version -> found(it.with(counted), version))));
  }

  private Found found(TagPattern wanted, Version first) {
    TaggedReleases tagged = TaggedReleases.of(repository.tags(), wanted);
    List<FoundRelease> releases =
        tagged.found().stream().filter(it -> it.version().isFrom(first)).toList();
    return new Found(releases, notes(tagged.others().size()));
  }

  private static List<String> notes(int others) {
    return others == 0
        ? List.of()
        : List.of(tr("%s of other patterns.", amountOf(others, "tag", "tags")));
  }

  /// Versions are read from tags without what stands before their numbers.
  private static Version version(String text) {
    String numbers = text.strip().replaceFirst("^\\D+", "");
    if (numbers.isEmpty() && !text.isBlank()) {
      throw new IllegalArgumentException(
          tr("%s; allowed: a version such as 4.2, or nothing for all", Typed.shown(text)));
    }
    return Version.of(numbers.isEmpty() ? BEFORE_ALL : numbers);
  }
}
