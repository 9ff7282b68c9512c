package com.sun.glass.ui.robot;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;

/// The window system of the tests, chosen by `-Dglass.platform=Robot`: JavaFX's own headless one
/// with what a person's hands need and it lacks. JavaFX finds it by this package and this name.
public final class RobotPlatformFactory extends HeadlessPlatformFactory {

  @Override
  public Application createApplication() {
    return new RobotApplication();
  }
}
