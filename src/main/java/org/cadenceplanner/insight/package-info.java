/// From schedules to figures and sentences for people: metrics, comparison, claims, load, rules and
/// reasons in words. Pure functions.
package org.cadenceplanner.insight;
