package org.cadenceplanner.planted.insight;

import org.cadenceplanner.planted.ui.timeline.Screen;

record UsesUi(Screen screen) {}
