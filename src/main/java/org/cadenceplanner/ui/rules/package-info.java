/// The rules of the scenario looked at, edited in place: cadence, dates, support, holidays and
/// milestones.
package org.cadenceplanner.ui.rules;
