/// Kills a process that edits and saves, again and again, and looks at what it left: [KillHarness].
package org.cadenceplanner.kill;
