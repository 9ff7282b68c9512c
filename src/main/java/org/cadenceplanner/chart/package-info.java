/// The charts: what the figures of a plan look like, as drawings. No toolkit is used here.
///
/// A chart is made of parts that are files of their own (title, legend, axis, branch rows, count
/// area, holiday bands …) and shared by the charts. Each part draws at the top of the area it gets
/// and hands back what is left, so parts cannot overlap.
package org.cadenceplanner.chart;
