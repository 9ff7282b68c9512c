/// The document: a plan with its project's history, calendars and horizon, and its scenarios.
///
/// Only records, enums and sealed interfaces over `java.time`. A constructor refuses what can never
/// be right, with a message for people; what depends on dates or on several parts together is
/// computed and judged in `schedule`.
package org.cadenceplanner.plan;
