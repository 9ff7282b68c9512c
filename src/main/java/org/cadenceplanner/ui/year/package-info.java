/// The Year screen: the years of the plan one above the other, with the holidays in them.
package org.cadenceplanner.ui.year;
