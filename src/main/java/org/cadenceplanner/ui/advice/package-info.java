/// The search for better dates: its weights, what it found, and why.
package org.cadenceplanner.ui.advice;
