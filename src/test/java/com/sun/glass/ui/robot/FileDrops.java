package com.sun.glass.ui.robot;

import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.ClipboardAssistance;
import java.nio.file.Path;
import java.util.List;

/// Files that a person drags here from a file manager, and lets go.
public final class FileDrops {
  private FileDrops() {}

  /// Drags files over the window that has the keyboard, to a place on the screen, and lets go where
  /// the window takes them; for the toolkit's thread.
  ///
  /// @return whether it took them
  public static boolean drop(List<Path> files, int x, int y) {
    ClipboardAssistance fromElsewhere = new ClipboardAssistance(Clipboard.DND);
    fromElsewhere.setData(
        Clipboard.FILE_LIST_TYPE, files.stream().map(Path::toString).toArray(String[]::new));
    fromElsewhere.setSupportedActions(Clipboard.ACTION_COPY_OR_MOVE);
    fromElsewhere.flush();
    boolean isTaken = Keyboard.focused().orElseThrow().drop(x, y);
    fromElsewhere.close();
    return isTaken;
  }
}
