package org.cadenceplanner.planted.elsewhere;

record Astray() {}
