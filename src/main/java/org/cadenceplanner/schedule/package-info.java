/// From a plan and an index of days off to a schedule: dates, moves with their reasons, branches and
/// how many of them there are at once. Pure functions over immutable values.
package org.cadenceplanner.schedule;
