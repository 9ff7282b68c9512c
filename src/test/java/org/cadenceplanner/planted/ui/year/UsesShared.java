package org.cadenceplanner.planted.ui.year;

import org.cadenceplanner.planted.ui.fx.Shared;

record UsesShared(Shared shared) {}
