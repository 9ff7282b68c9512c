/// The Compare screen: scenarios side by side, their figures, and the claims of the debate.
package org.cadenceplanner.ui.compare;
