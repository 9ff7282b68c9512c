package org.cadenceplanner.planted.plan;

import org.cadenceplanner.planted.schedule.UsesPlan;

public record LooksUp(UsesPlan schedule) {}
