package org.cadenceplanner.planted.drawing;

import org.cadenceplanner.planted.chart.Prints;

record KnowsCharts(Prints chart) {}
