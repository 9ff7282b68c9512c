package org.cadenceplanner.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.plan.ReleaseClass;

/// The names of the classes of a plan's scenarios, read whatever else is wrong with them.
final class ClassNames {
  private ClassNames() {}

  /// The names in the file's order, each once.
  ///
  /// @param root the value of the whole file
  /// @return the names; nothing where there are no scenarios or one has no scheme that can be read
  static Optional<List<String>> in(Value root) {
    List<Value> supports =
        root.elementsOf("scenarios").stream().flatMap(PhaseNames::supports).toList();
    return supports.isEmpty() || !supports.stream().allMatch(ClassNames::isReadable)
        ? Optional.empty()
        : Optional.of(supports.stream().flatMap(ClassNames::names).distinct().toList());
  }

  private static boolean isReadable(Value support) {
    return support.has("classes") != support.has("phases");
  }

  private static Stream<String> names(Value support) {
    return support.has("classes")
        ? support.membersOf("classes").stream().map(Value::name)
        : Stream.of(ReleaseClass.ALIKE);
  }
}
