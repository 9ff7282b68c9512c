package org.cadenceplanner;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The program keeps to its map.
final class ArchitectureTest {
  private static final int FEWEST_CLASSES = 100;

  @TestFactory
  Stream<DynamicTest> theProgramKeeps() throws URISyntaxException {
    JavaClasses program = program();
    return new ArchitectureRules("org.cadenceplanner")
        .byName().entrySet().stream()
            .map(
                rule ->
                    DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(program)));
  }

  @Test
  void theRulesAreHeldAgainstTheWholeProgram() throws URISyntaxException {
    assertThat(program().size()).isGreaterThanOrEqualTo(FEWEST_CLASSES);
  }

  private static JavaClasses program() throws URISyntaxException {
    var compiled = Main.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    return new ClassFileImporter().importPath(Path.of(compiled));
  }
}
