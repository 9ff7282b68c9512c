/// The gallery of samples: what a plan of one's own may begin with, with a picture of each.
package org.cadenceplanner.ui.start;
