package org.cadenceplanner.insight.survey;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Someone who votes.
///
/// @param name the name as it was written; an address where there is none
/// @param address the mail address, in small letters
public record Voter(String name, Optional<String> address) {
  /// What is longer is cut: no name is.
  private static final int LONGEST = 200;

  private static final Pattern WITH_ADDRESS =
      Pattern.compile("(.*?)<\\s*([^<>\\s]+@[^<>\\s]+)\\s*>");
  private static final Pattern ADDRESS = Pattern.compile("[^<>\\s]+@[^<>\\s]+");
  private static final Pattern NAME_AFTER = Pattern.compile("([^\\s()]+@[^\\s()]+)\\s*\\((.+)\\)");
  private static final Pattern BY_LIST = Pattern.compile("(?i)(.+\\S)\\s+via\\s+\\S.*");
  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");

  /// A voter as mails write it: `Ann Example <ann@example.org>`, or a name or an address alone. What a
  /// mailing list sends in someone's name has the list's address, which is left out.
  ///
  /// @return empty if there is neither a name nor an address in it
  public static Optional<Voter> parse(String text) {
    String shorter = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String line = HIDDEN.matcher(shorter).replaceAll(" ").strip();
    Matcher both = WITH_ADDRESS.matcher(line);
    if (both.lookingAt()) {
      return of(both.group(1), both.group(2));
    }
    Matcher after = NAME_AFTER.matcher(line);
    if (after.matches()) {
      return of(after.group(2), after.group(1));
    }
    String name = trimmed(line);
    return ADDRESS.matcher(name).matches() ? of("", name) : named(name);
  }

  private static Optional<Voter> of(String name, String address) {
    Matcher byList = BY_LIST.matcher(trimmed(name));
    if (byList.matches()) {
      return named(trimmed(byList.group(1)));
    }
    String small = address.toLowerCase(Locale.ROOT);
    String shown = key(name).isEmpty() ? small : trimmed(name);
    return Optional.of(new Voter(shown, Optional.of(small)));
  }

  private static Optional<Voter> named(String name) {
    return key(name).isEmpty() ? Optional.empty() : Optional.of(new Voter(name, Optional.empty()));
  }

  private static String trimmed(String text) {
    return Wrapped.inside(text).replaceAll("\\s+", " ");
  }

  /// Whether both are one: the same name, whatever the size of its letters, or the same address.
  public boolean is(Voter other) {
    return (!key(name).isEmpty() && key(name).equals(key(other.name)))
        || (address.isPresent() && address.equals(other.address));
  }

  /// The first of some who is this one.
  Optional<Voter> among(List<Voter> others) {
    return others.stream().filter(this::is).findFirst();
  }

  /// Nothing for what has neither letters nor digits.
  private static String key(String name) {
    String key =
        Normalizer.normalize(name, Normalizer.Form.NFKC)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}@.+-]+", " ")
            .strip()
            .toLowerCase(Locale.ROOT);
    return LETTER.matcher(key).find() ? key : "";
  }
}
