/// The brief: what those who decide need to know, asked for and written.
package org.cadenceplanner.ui.brief;
