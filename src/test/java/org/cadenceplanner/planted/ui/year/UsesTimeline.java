package org.cadenceplanner.planted.ui.year;

import org.cadenceplanner.planted.ui.timeline.Screen;

record UsesTimeline(Screen screen) {}
