/// Reads calendar files, strictly: Jollyday's XML schema, nothing beside it, and no rule dropped in
/// silence. The only reader there is; Jollyday computes the dates from what it gives. What was read is
/// written anew with other days, and everything else as it was.
package org.cadenceplanner.calendar.xml;
