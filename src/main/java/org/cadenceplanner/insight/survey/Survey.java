package org.cadenceplanner.insight.survey;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.cadenceplanner.schedule.Schedule;

/// Scenarios of a plan put to a vote.
///
/// @param plan the plan's name
/// @param options what is voted on, 1 to 26
public record Survey(String plan, List<Option> options) {
  /// So many options have a letter.
  public static final int MOST_OPTIONS = 26;

  public Survey {
    options = List.copyOf(options);
  }

  /// The survey on schedules of one plan.
  ///
  /// @throws IllegalArgumentException if there are none or more than 26
  public static Survey of(List<Schedule> schedules) {
    if (schedules.isEmpty() || schedules.size() > MOST_OPTIONS) {
      throw new IllegalArgumentException(
          tr("a survey of %s scenarios; allowed: 1 to %s", schedules.size(), MOST_OPTIONS));
    }
    List<Option> options = new ArrayList<>();
    for (Schedule schedule : schedules) {
      options.add(Option.of(String.valueOf((char) ('A' + options.size())), schedule));
    }
    return new Survey(schedules.getFirst().plan().name(), options);
  }

  /// What tells this ballot from others: eight hexadecimal digits made of the plan's name and of the
  /// letters, names and rules of the options, as they are read on the ballot. Figures are not in it:
  /// they change with the day.
  public String code() {
    CRC32 sum = new CRC32();
    add(sum, plan);
    for (Option option : options) {
      add(sum, option.letter());
      add(sum, option.name());
      add(sum, option.rules());
    }
    return String.format("%08x", sum.getValue());
  }

  private static void add(CRC32 sum, String text) {
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    sum.update(0);
  }

  /// The option of a letter, small or capital.
  public Optional<Option> option(String letter) {
    return options.stream().filter(it -> it.letter().equalsIgnoreCase(letter)).findFirst();
  }
}
