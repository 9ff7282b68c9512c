/// What a plan of one's own begins with: a sample, from a gallery with a picture of each, or a new
/// plan made from nothing.
package org.cadenceplanner.ui.start;
