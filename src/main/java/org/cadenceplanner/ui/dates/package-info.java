/// The dates of a scenario as files for other programs.
package org.cadenceplanner.ui.dates;
