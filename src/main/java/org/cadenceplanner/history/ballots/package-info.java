/// Ballots as they come back, in text files, mails and mailboxes, become votes; alone uses Mime4j.
package org.cadenceplanner.history.ballots;
