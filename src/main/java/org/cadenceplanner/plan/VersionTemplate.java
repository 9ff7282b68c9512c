package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The form of a project's versions, such as `4.{n}`, `{major}.{minor:0..2}` or `{yy}.{mm}`.
///
/// `{n}`, `{major}` and `{minor}` are counters: the last of them counts up by one. A counter with
/// bounds goes back to the lower one after the upper one, and the counter before it counts up: after
/// 4.2 comes 5.0. `{yy}`, `{yyyy}`, `{mm}` and `{m}` come from the day the release is due; where
/// they change, counters start again at their lower bound, or at 1.
///
/// @param text the template
public record VersionTemplate(String text) {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{(n|major|minor|yy|yyyy|mm|m)(?::(\\d{1,6})\\.\\.(\\d{1,6}))?}");

  /// @throws IllegalArgumentException if there is no placeholder, an unknown one, or bounds that
  /// have no counter before them to carry to
  public VersionTemplate {
    List<Field> fields = fieldsOf(text);
    String rest = PLACEHOLDER.matcher(text).replaceAll("");
    if (fields.isEmpty() || rest.contains("{") || rest.contains("}")) {
      throw new IllegalArgumentException(
          tr(
              "template '%s'; allowed: text with {n}, {major}, {minor}, {minor:0..2}, {yy}, {yyyy},"
                  + " {mm} or {m} in it",
              text));
    }
    List<Field> counters = fields.stream().filter(Field::counts).toList();
    if (fields.stream().anyMatch(field -> !field.isSound())
        || (!counters.isEmpty() && counters.getFirst().isBounded())) {
      throw new IllegalArgumentException(
          tr(
              "template '%s'; allowed: bounds such as 0..2 on a counter that has one before it",
              text));
    }
  }

  /// Whether a version has this form, each of its numbers within the counter's bounds.
  public boolean matches(Version version) {
    List<Field> fields = fieldsOf(text);
    return values(version)
        .filter(
            values ->
                IntStream.range(0, fields.size())
                    .allMatch(i -> fields.get(i).admits(values.get(i))))
        .isPresent();
  }

  /// The version after another.
  ///
  /// @param before the version before; after one of another form the counters start at their first value
  /// @param due the day on which the new release is due
  public Version after(Version before, LocalDate due) {
    List<Field> fields = fieldsOf(text);
    return write(
        values(before)
            .map(values -> counted(fields, values, due))
            .orElseGet(() -> fields.stream().map(field -> field.first(due)).toList()));
  }

  private static List<BigInteger> counted(
      List<Field> fields, List<BigInteger> before, LocalDate due) {
    List<BigInteger> next = new ArrayList<>(before);
    boolean sameDate = true;
    for (int i = 0; i < fields.size(); i++) {
      if (!fields.get(i).counts()) {
        next.set(i, fields.get(i).of(due));
        sameDate &= next.get(i).equals(before.get(i));
      }
    }
    if (sameDate) {
      countUp(fields, next);
    } else {
      restart(fields, next);
    }
    return next;
  }

  private static void countUp(List<Field> fields, List<BigInteger> values) {
    for (int i = fields.size() - 1; i >= 0; i--) {
      Field field = fields.get(i);
      if (field.counts()) {
        BigInteger counted = values.get(i).add(BigInteger.ONE);
        boolean carries = field.isBounded() && counted.compareTo(field.last().orElseThrow()) > 0;
        values.set(i, carries ? field.start() : counted);
        if (!carries) {
          return;
        }
      }
    }
  }

  private static void restart(List<Field> fields, List<BigInteger> values) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).counts()) {
        values.set(i, fields.get(i).start());
      }
    }
  }

  private Optional<List<BigInteger>> values(Version version) {
    Matcher form = Pattern.compile(regex()).matcher(version.text());
    if (!form.matches()) {
      return Optional.empty();
    }
    List<BigInteger> values = new ArrayList<>();
    for (int i = 1; i <= form.groupCount(); i++) {
      values.add(new BigInteger(form.group(i)));
    }
    return Optional.of(values);
  }

  private String regex() {
    StringBuilder regex = new StringBuilder();
    Matcher placeholder = PLACEHOLDER.matcher(text);
    int from = 0;
    while (placeholder.find()) {
      regex.append(Pattern.quote(text.substring(from, placeholder.start())));
      regex.append(Field.of(placeholder.toMatchResult()).regex());
      from = placeholder.end();
    }
    return regex.append(Pattern.quote(text.substring(from))).toString();
  }

  private Version write(List<BigInteger> values) {
    List<Field> fields = fieldsOf(text);
    StringBuilder written = new StringBuilder();
    Matcher placeholder = PLACEHOLDER.matcher(text);
    for (int i = 0; placeholder.find(); i++) {
      String value = Matcher.quoteReplacement(fields.get(i).write(values.get(i)));
      placeholder.appendReplacement(written, value);
    }
    return new Version(placeholder.appendTail(written).toString());
  }

  private static List<Field> fieldsOf(String text) {
    return PLACEHOLDER.matcher(text).results().map(Field::of).collect(Collectors.toList());
  }

  /// One placeholder: its name and, where it has them, its bounds.
  private record Field(String name, Optional<BigInteger> first, Optional<BigInteger> last) {

    static Field of(MatchResult match) {
      return new Field(
          match.group(1),
          Optional.ofNullable(match.group(2)).map(BigInteger::new),
          Optional.ofNullable(match.group(3)).map(BigInteger::new));
    }

    boolean counts() {
      return switch (name) {
        case "n", "major", "minor" -> true;
        default -> false;
      };
    }

    boolean isBounded() {
      return last.isPresent();
    }

    boolean admits(BigInteger value) {
      return first.stream().allMatch(least -> least.compareTo(value) <= 0)
          && last.stream().allMatch(most -> most.compareTo(value) >= 0);
    }

    boolean isSound() {
      return first.isEmpty()
          || (counts() && first.orElseThrow().compareTo(last.orElseThrow()) <= 0);
    }

    BigInteger start() {
      return first.orElse(BigInteger.ONE);
    }

    BigInteger first(LocalDate due) {
      return counts() ? start() : of(due);
    }

    BigInteger of(LocalDate due) {
      return BigInteger.valueOf(
          switch (name) {
            case "yy" -> due.getYear() % 100;
            case "yyyy" -> due.getYear();
            default -> due.getMonthValue();
          });
    }

    String regex() {
      return switch (name) {
        case "yy", "mm" -> "(\\d{2})";
        case "yyyy" -> "(\\d{4})";
        case "m" -> "(\\d{1,2})";
        default -> "(\\d{1,18})";
      };
    }

    String write(BigInteger value) {
      return switch (name) {
        case "yy", "mm" -> String.format(Locale.ROOT, "%02d", value);
        default -> value.toString();
      };
    }
  }
}
