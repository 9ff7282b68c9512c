package com.sun.glass.ui.robot;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.delegate.ClipboardDelegate;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;

/// The window system of the tests, chosen by `-Dglass.platform=Robot`: JavaFX's own headless one
/// with what a person's hands need and it lacks. JavaFX finds it by this package and this name.
public final class RobotPlatformFactory extends HeadlessPlatformFactory {

  @Override
  public Application createApplication() {
    return new RobotApplication();
  }

  @Override
  public ClipboardDelegate createClipboardDelegate() {
    ClipboardDelegate headless = super.createClipboardDelegate();
    return name -> name.equals(Clipboard.DND) ? new Dragged() : headless.createClipboard(name);
  }

  /// What is dragged, which the headless one has no place for.
  private static final class Dragged extends Clipboard {
    private Dragged() {
      super(DND);
    }
  }
}
