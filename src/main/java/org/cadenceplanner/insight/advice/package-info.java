/// Looks at every day that a scenario may count from, and at other rules, for those that harm least.
package org.cadenceplanner.insight.advice;
