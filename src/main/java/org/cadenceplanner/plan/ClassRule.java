package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.math.BigInteger;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which releases are of a class, wherever they stand in the cycle.
///
/// @param releaseClass the name of the class
/// @param condition what makes a release one of it
public record ClassRule(String releaseClass, Condition condition) {

  /// What a release has to be.
  public sealed interface Condition {
    /// Whether a release is so.
    boolean holds(ReleaseTurn release);
  }

  /// One of a list: Linux's long-term releases.
  ///
  /// @param versions the versions, at least one
  public record Listed(List<Version> versions) implements Condition {
    /// @throws IllegalArgumentException if there is none
    public Listed {
      versions = List.copyOf(versions);
      if (versions.isEmpty()) {
        throw new IllegalArgumentException(tr("no versions; allowed: at least one"));
      }
    }

    @Override
    public boolean holds(ReleaseTurn release) {
      return versions.contains(release.version());
    }
  }

  /// Of a form of version: `{major}.2` for every release with a 2 in second place (Django).
  ///
  /// @param form the form
  public record OfForm(VersionTemplate form) implements Condition {
    @Override
    public boolean holds(ReleaseTurn release) {
      return form.matches(release.version());
    }
  }

  /// With an even or an odd number: the last of its version.
  ///
  /// @param parity which
  public record Numbered(Parity parity) implements Condition {
    @Override
    public boolean holds(ReleaseTurn release) {
      return release.version().number().filter(parity::holds).isPresent();
    }
  }

  /// Due in some months, in all years or in every other: `April of even years` (Ubuntu).
  ///
  /// @param months the months; none for any month
  /// @param years in which years; empty for all
  public record Due(Set<Month> months, Optional<Parity> years) implements Condition {
    /// @throws IllegalArgumentException if it says nothing
    public Due {
      months = Set.copyOf(months);
      if (months.isEmpty() && years.isEmpty()) {
        throw new IllegalArgumentException(tr("neither months nor years; allowed: one of them"));
      }
    }

    @Override
    public boolean holds(ReleaseTurn release) {
      Year year = Year.from(release.day());
      return (months.isEmpty() || months.contains(release.day().getMonth()))
          && years.stream().allMatch(parity -> parity.holds(BigInteger.valueOf(year.getValue())));
    }
  }

  /// The first one due in its year.
  public record FirstOfYear() implements Condition {
    @Override
    public boolean holds(ReleaseTurn release) {
      return release.isFirstOfYear();
    }
  }

  /// Even or odd.
  public enum Parity {
    EVEN,
    ODD;

    boolean holds(BigInteger number) {
      return number.testBit(0) == (this == ODD);
    }
  }

  ClassRule renamed(String from, String to) {
    return releaseClass.equals(from) ? new ClassRule(to, condition) : this;
  }
}
