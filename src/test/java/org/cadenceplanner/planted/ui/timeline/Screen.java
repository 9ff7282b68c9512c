package org.cadenceplanner.planted.ui.timeline;

public record Screen() {}
