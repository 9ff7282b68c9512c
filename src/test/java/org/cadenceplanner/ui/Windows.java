package org.cadenceplanner.ui;

import com.sun.glass.ui.robot.FileAnswers;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives a test a [Robot] before an empty screen, and clears the screen after it. The test fails if
/// an exception was left uncaught on the toolkit's thread or a file chooser it expected never came.
///
/// ```java
/// @ExtendWith(Windows.class)
/// class TimelineTest {
///   @Test
///   void everyEightMonths(Robot robot) {
///     robot.open(stage -> new PlannerWindow(stage).show());
///     robot.click("8 months");
///     assertThat(robot.text("#releases-a-year")).isEqualTo("1.5");
///   }
/// }
/// ```
public final class Windows
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {

  @Override
  public void beforeAll(ExtensionContext context) {
    // Controls can be made only once the toolkit runs, also in a field of the test.
    Toolkit.listen();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    Toolkit.listen();
    FileAnswers.forget();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    new Robot().letGo();
    var unused = FileAnswers.unused();
    Toolkit.closeAll();
    Background.end();
    var uncaught = Toolkit.uncaught();
    if (!uncaught.isEmpty()) {
      var failure = new AssertionError("Nobody caught on the window's thread: " + uncaught);
      uncaught.forEach(failure::addSuppressed);
      throw failure;
    }
    if (context.getExecutionException().isEmpty() && !unused.isEmpty()) {
      throw new AssertionError("No file chooser opened for " + unused);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Robot.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return new Robot();
  }
}
