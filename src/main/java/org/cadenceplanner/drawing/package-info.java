/// The display list: what a chart looks like, with every position and colour resolved.
///
/// Depends on nothing. A chart makes a [org.cadenceplanner.drawing.Drawing] once; painters turn it
/// into a picture on the screen, a PNG or any other format, and add nothing of their own.
package org.cadenceplanner.drawing;
