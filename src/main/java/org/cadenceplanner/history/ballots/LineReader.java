package org.cadenceplanner.history.ballots;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cadenceplanner.insight.survey.Answer;
import org.cadenceplanner.insight.survey.Option;
import org.cadenceplanner.insight.survey.Stance;
import org.cadenceplanner.insight.survey.Survey;
import org.jspecify.annotations.Nullable;

/// Tells what a line of a ballot is: `A [ +1 ] 6 months`, as the ballot has it, `A: +1`, as people
/// type it, or the option's name in place of its letter.
///
/// A number with words behind it, such as `A: 2 years is long`, is taken for a vote only where its
/// sign or a mark behind it makes that clear.
///
/// @param survey what is voted on
/// @param names the names of its options as a ballot has them, by their letters
record LineReader(Survey survey, Map<String, String> names) {
  private static final int LONGEST_COMMENT = 500;
  private static final int LONGEST_SHOWN = 40;

  /// What the ballot has a space for.
  private static final Pattern NO_LETTER =
      Pattern.compile("[\\p{Cc}\\p{Z}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");

  private static final Pattern CODE = Pattern.compile("(?i)ballot\\s*:\\s*([0-9a-f]{8})\\b.*");
  private static final Pattern END = Pattern.compile("(?i)end of ballot\\b.*");
  private static final Pattern NAME = Pattern.compile("(?i)name\\s*:(.*)");
  private static final Pattern COMMENT = Pattern.compile("(?i)comments?\\s*:(.*)");

  private static final Pattern BRACKETED =
      Pattern.compile(
          "(?:([A-Z])[*_]*\\s*[.):]?|([a-z])(?:\\s+|\\s*[.):]))\\s*\\[([^\\]]*)(\\]?)(.*)");
  private static final Pattern LETTERED =
      Pattern.compile("(?:([A-Z])(\\s*[.):=]|\\s)|([a-z])(\\s*[):=]))\\s*(.*)");
  private static final Pattern SEPARATED = Pattern.compile("\\s*[:=]\\s*(.*)");

  /// Whatever people type for a plus or a minus.
  static final String SIGN = "[-+±\u2010-\u2015\u2212]";

  private static final Pattern NUMBERED =
      Pattern.compile("(" + SIGN + "?)\\s?(\\d+(?:[.,]\\d+)?)(?!\\w)\\s*(.*)");
  private static final Pattern CLEARLY_APART = Pattern.compile("[,;(#.*/\u2010-\u2015-].*");

  /// A second answer behind the first: `or -1`, `..+2`, `/2`, `+1`.
  private static final Pattern SECOND =
      Pattern.compile(
          "(?:(?:or|to)\\s+|\\.{2,}\\s*|\u2026\\s*|/\\s*)" + SIGN + "?\\d.*|" + SIGN + "\\d.*");

  /// A line that begins with a letter by itself, whatever marks are around it.
  private static final Pattern ABOUT = Pattern.compile("[\\s*_|-]*([A-Za-z])(?![\\p{L}\\d'’]).*");

  private static final Pattern SIGNED =
      Pattern.compile("(?<!\\w)" + SIGN + "\\s?[0-2](?![\\w.,]?\\d|\\w)");

  static LineReader of(Survey survey) {
    return new LineReader(
        survey,
        survey.options().stream()
            .collect(Collectors.toMap(Option::letter, option -> onBallot(option.name()))));
  }

  private static String onBallot(String name) {
    return TextLine.plain(NO_LETTER.matcher(name).replaceAll(" ")).strip();
  }

  Found read(String line) {
    Matcher code = CODE.matcher(line);
    if (code.matches()) {
      return new Found.Code(code.group(1).toLowerCase(Locale.ROOT));
    }
    if (END.matcher(line).matches()) {
      return new Found.End();
    }
    Matcher name = NAME.matcher(line);
    if (name.matches()) {
      return new Found.Name(name.group(1).strip());
    }
    Matcher comment = COMMENT.matcher(line);
    return comment.matches() ? new Found.Comment(comment.group(1).strip()) : answerIn(line);
  }

  /// What looks like an answer to one of the options and is none that counts is not passed over.
  private Found answerIn(String line) {
    Found found = answer(line);
    return found instanceof Found.Other && SIGNED.matcher(line).find()
        ? about(line).<Found>map(letter -> unclear(line, letter)).orElse(found)
        : found;
  }

  private Optional<String> about(String line) {
    Matcher about = ABOUT.matcher(line);
    Optional<String> lettered =
        about.matches() ? survey.option(about.group(1)).map(Option::letter) : Optional.empty();
    return lettered.or(
        () ->
            survey.options().stream()
                .filter(option -> begins(line, nameOf(option)))
                .map(Option::letter)
                .findFirst());
  }

  private static boolean begins(String line, String name) {
    return name.length() > 1 && line.regionMatches(true, 0, name, 0, name.length());
  }

  private static Found unclear(String line, String letter) {
    return new Found.Unclear(unclearWords(line, letter));
  }

  private static String unclearWords(String line, String letter) {
    return tr(
        "'%s' may be an answer or not; allowed: %s [ +1 ], from -2 to +2", shown(line), letter);
  }

  private Found answer(String line) {
    Matcher bracketed = BRACKETED.matcher(line);
    if (bracketed.matches()) {
      return bracketed(either(bracketed.group(1), bracketed.group(2)), bracketed);
    }
    Optional<Option> named = survey.options().stream().filter(it -> isNamed(it, line)).findFirst();
    if (named.isPresent()) {
      Matcher separated = SEPARATED.matcher(line.substring(nameOf(named.get()).length()));
      return separated.matches()
          ? typed(named.get().letter(), true, separated.group(1), line)
          : new Found.Other();
    }
    Matcher lettered = LETTERED.matcher(line);
    if (!lettered.matches()) {
      return new Found.Other();
    }
    String separator = either(lettered.group(2), lettered.group(4)).strip();
    boolean isSeparated = separator.equals(":") || separator.equals("=");
    return typed(
        either(lettered.group(1), lettered.group(3)), isSeparated, lettered.group(5), line);
  }

  private static String either(@Nullable String one, @Nullable String other) {
    return one != null ? one : Objects.requireNonNull(other);
  }

  private boolean isNamed(Option option, String line) {
    String name = nameOf(option);
    return begins(line, name) && SEPARATED.matcher(line.substring(name.length())).matches();
  }

  private String nameOf(Option option) {
    return names.getOrDefault(option.letter(), "");
  }

  private Found bracketed(String letter, Matcher found) {
    String inside = found.group(3).strip().replaceAll("^[_.…]+$", "");
    boolean isClosed = !found.group(4).isEmpty();
    Matcher number = NUMBERED.matcher(inside);
    boolean isNumber = number.matches() && number.group(3).isEmpty();
    Optional<Option> option = survey.option(letter);
    if (option.isEmpty()) {
      return isNumber ? new Found.Wrong(noOption(letter)) : new Found.Other();
    }
    if (!isClosed) {
      return new Found.Wrong(tr("'%s' has no closing bracket", shown(found.group())));
    }
    if (inside.isEmpty()) {
      return rest(option.get(), found.group(5)).isEmpty()
          ? new Found.Unanswered()
          : unclear(found.group(), letter);
    }
    if (SECOND.matcher(behindName(option.get(), found.group(5)).strip()).matches()) {
      return new Found.Wrong(notAllowed(inside + "]" + found.group(5), letter));
    }
    return isNumber
        ? vote(option.get(), number, rest(option.get(), found.group(5)))
        : new Found.Wrong(notAllowed(inside, letter));
  }

  private Found typed(String letter, boolean isSeparated, String text, String line) {
    Matcher number = NUMBERED.matcher(text);
    Optional<Option> option = survey.option(letter);
    if (!number.matches()) {
      boolean isAnswer = option.isPresent() && isSeparated && !text.isBlank();
      return isAnswer ? unclear(line, letter) : new Found.Other();
    }
    if (option.isEmpty()) {
      boolean isWhole = number.group(3).isEmpty();
      return isWhole ? new Found.Wrong(noOption(letter)) : new Found.Other();
    }
    String behind = number.group(3);
    if (SECOND.matcher(behind).matches()) {
      return new Found.Wrong(notAllowed(text, letter));
    }
    boolean isClear =
        behind.isEmpty()
            || (isSeparated && !number.group(1).isEmpty())
            || CLEARLY_APART.matcher(behind).matches()
            || !rest(option.get(), behind).equals(behind);
    return isClear
        ? vote(option.get(), number, rest(option.get(), behind))
        : new Found.Wrong(unclearWords(line, letter));
  }

  private Found vote(Option option, Matcher number, String comment) {
    String value = number.group(2);
    boolean isMinus = !number.group(1).isEmpty() && !number.group(1).matches("[+±]");
    boolean isDoubtful = number.group(1).equals("±") && !value.equals("0");
    Optional<Stance> stance =
        value.length() == 1 && !isDoubtful
            ? Stance.of((isMinus ? -1 : 1) * Integer.parseInt(value))
            : Optional.empty();
    return stance.isPresent()
        ? new Found.Vote(option.letter(), new Answer(stance.get(), comment))
        : new Found.Wrong(notAllowed(number.group(1) + value, option.letter()));
  }

  /// What the voter wrote behind a number, as a comment.
  private String rest(Option option, String behind) {
    String own = behindName(option, behind);
    return cut(own.replaceAll("^[\\s,;:#*/–—-]+", "").strip(), LONGEST_COMMENT);
  }

  /// What is written behind a number, without the option's name that the ballot has there, whole or
  /// cut off.
  private String behindName(Option option, String behind) {
    String text = unescaped(behind).strip();
    String name = nameOf(option);
    if (name.startsWith(text.replaceAll("(?:…|\\.\\.\\.)$", ""))) {
      return "";
    }
    return text.startsWith(name) ? text.substring(name.length()) : text;
  }

  private static String unescaped(String markdown) {
    return markdown
        .replaceAll("\\\\(\\p{Punct})", "$1")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static String noOption(String letter) {
    return tr("there is no option %s", letter);
  }

  private static String notAllowed(String found, String letter) {
    return tr("found '%s' for %s; allowed: -2, -1, 0, +1, +2 or nothing", shown(found), letter);
  }

  static String shown(String text) {
    return cut(text.strip(), LONGEST_SHOWN);
  }

  static String cut(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, most)).strip() + "…";
  }

  static String cutComment(String text) {
    return cut(text, LONGEST_COMMENT);
  }
}
