package org.cadenceplanner.insight.survey;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.plan.Plan;

/// Who is asked, or may be looked for, in a survey.
public final class Voters {
  private static final Pattern BETWEEN = Pattern.compile("[,\\n]");

  private Voters() {}

  /// The names in a text as they stand there, with commas or ends of lines between them.
  ///
  /// Example: `Ann Example, Bob <bob@example.org>` has two.
  public static List<String> names(String text) {
    return BETWEEN.splitAsStream(text).map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  /// The voters whose names are in a text.
  ///
  /// @throws IllegalArgumentException if one of them is neither a name nor an address
  public static List<Voter> parse(String text) {
    return names(text).stream()
        .map(name -> Voter.parse(name).orElseThrow(() -> noName(name)))
        .toList();
  }

  private static IllegalArgumentException noName(String found) {
    return new IllegalArgumentException(
        tr("found '%s'; allowed: names with commas between", found));
  }

  /// The people of a plan's load, unless nobody is named in it.
  public static List<Voter> among(Plan plan) {
    List<Person> people = plan.load().people();
    Stream<Person> named = people.equals(Load.usual().people()) ? Stream.of() : people.stream();
    return named.map(Person::name).flatMap(name -> Voter.parse(name).stream()).toList();
  }
}
