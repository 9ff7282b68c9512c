/// The backports of a project: taking their figures over, and who does those that are pending.
package org.cadenceplanner.ui.backports;
