/// What projects have published: lists of their releases, read from files of others.
package org.cadenceplanner.history;
