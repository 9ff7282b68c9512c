/// What the parts of the window share: the workspace with its history, the chart's view, form fields and the themes.
package org.cadenceplanner.ui.fx;
