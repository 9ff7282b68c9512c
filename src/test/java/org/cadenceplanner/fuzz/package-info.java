/// Gives every reader of files damaged and odd ones, and looks how it takes them: [Fuzz].
package org.cadenceplanner.fuzz;
