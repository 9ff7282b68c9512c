/// Plan files: JSON that people can write by hand, and that differs line by line in git.
///
/// Reading goes from the bytes to a tree of JSON values that know their place ([JsonReader]), from
/// there by forms to the records of a plan ([Form], [ObjectReader]), and ends with the checks that
/// need the whole plan ([PlanChecks]). Nothing stops at the first fault: all are collected, each
/// with its path in the file. Writing goes the other way, in one fixed order ([PlanWriter]).
///
/// Beside them is what a window needs of files: a file that is open and may be changed by others
/// ([OpenFile]), [Preferences], and work that outlives a crash ([UnsavedWork]).
package org.cadenceplanner.store;
