package org.cadenceplanner.planted.chart;

import java.awt.image.BufferedImage;

record PaintsItself(BufferedImage image) {}
