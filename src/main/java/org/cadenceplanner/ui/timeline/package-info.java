/// The Timeline screen: the figures in a row, the chart, and the tables of what moved and of the releases.
package org.cadenceplanner.ui.timeline;
