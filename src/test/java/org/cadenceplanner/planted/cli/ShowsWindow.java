package org.cadenceplanner.planted.cli;

import javafx.scene.Node;

record ShowsWindow(Node node) {}
