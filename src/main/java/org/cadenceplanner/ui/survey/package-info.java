/// A survey: the ballot that is sent, and the votes that come back.
package org.cadenceplanner.ui.survey;
