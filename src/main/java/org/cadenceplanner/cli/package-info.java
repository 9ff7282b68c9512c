/// The command line: thin commands over the rest of the program.
package org.cadenceplanner.cli;
