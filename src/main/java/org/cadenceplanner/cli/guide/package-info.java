/// The commands told to others than the program: to shells, which complete them, and to `man`. All
/// is made of the commands themselves, so that it cannot fall behind them.
package org.cadenceplanner.cli.guide;
