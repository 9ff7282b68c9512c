package org.cadenceplanner.planted.ui.fx;

public record Shared() {}
