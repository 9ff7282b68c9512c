/// Opening, saving, exporting and importing, the questions that go with them, and what is remembered
/// from one start to the next.
package org.cadenceplanner.ui.files;
