package org.cadenceplanner.planted.insight;

import tools.jackson.databind.ObjectMapper;

record WritesJson(ObjectMapper mapper) {}
