package org.cadenceplanner.plan;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What arbitrary things are drawn by; the same seed gives the same draws.
final class Chance {
  private static final List<String> WORDS =
      List.of(
          "full support",
          "Ende der Wartung – für alle",
          "sécurité",
          "a/b~c",
          "\"quoted\"",
          "back\\slash",
          "安全",
          "🚀 launch",
          "x",
          "it's <b>bold</b> & more",
          "  padded  ",
          "cycle",
          "phases");

  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed);
  }

  /// A number from 0 on and below a bound.
  int below(int bound) {
    return random.nextInt(bound);
  }

  /// From 0 on and below 1.
  double share() {
    return random.nextDouble();
  }

  boolean toss() {
    return random.nextBoolean();
  }

  String word() {
    return one(WORDS);
  }

  String wordOrNothing() {
    return toss() ? "" : word();
  }

  /// So many things, each with a name of its own.
  <T> List<T> named(int count, Function<String, T> maker) {
    IntFunction<T> numbered = i -> maker.apply(word() + (i == 0 ? "" : " " + i));
    return IntStream.range(0, count).mapToObj(numbered).collect(Collectors.toList());
  }

  /// So many or fewer different numbers from 1 to a bound, rising.
  List<Integer> distinct(int count, int most) {
    return List.copyOf(new TreeSet<>(several(count, () -> 1 + below(most))));
  }

  <T> List<T> several(int count, Supplier<T> maker) {
    return IntStream.range(0, count).mapToObj(i -> maker.get()).toList();
  }

  <T> Optional<T> maybe(Supplier<T> maker) {
    return toss() ? Optional.of(maker.get()) : Optional.empty();
  }

  <T> Optional<T> rarely(Supplier<T> maker) {
    return below(4) == 0 ? Optional.of(maker.get()) : Optional.empty();
  }

  <T> T one(List<T> things) {
    return things.get(below(things.size()));
  }

  <T> T one(T[] things) {
    return things[below(things.length)];
  }
}
