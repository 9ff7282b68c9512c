package org.cadenceplanner.planted.store;

import picocli.CommandLine;

record ParsesArguments(CommandLine line) {}
