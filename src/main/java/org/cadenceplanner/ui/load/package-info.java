/// The Load screen: the work over time, and the people who do it.
package org.cadenceplanner.ui.load;
