/// Puts scenarios to a vote in the project's habits, −2 to +2 for each, and counts what came back.
package org.cadenceplanner.insight.survey;
