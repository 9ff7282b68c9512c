package org.cadenceplanner.planted.schedule;

import java.util.Optional;
import org.cadenceplanner.planted.plan.LooksUp;

public record UsesPlan(Optional<LooksUp> plan) {}
