package org.cadenceplanner.planted.chart;

public final class Prints {
  public void print() {
    System.out.println("a chart");
  }
}
