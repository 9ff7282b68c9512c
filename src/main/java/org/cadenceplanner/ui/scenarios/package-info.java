/// The scenarios of the plan as tabs: look at one, make a new one, copy, rename, delete.
package org.cadenceplanner.ui.scenarios;
