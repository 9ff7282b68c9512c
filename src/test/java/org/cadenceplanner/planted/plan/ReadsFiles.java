package org.cadenceplanner.planted.plan;

import java.nio.file.Path;

record ReadsFiles(Path path) {}
