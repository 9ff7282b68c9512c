/// Painters and writers of files. The only package that uses `java.awt`.
package org.cadenceplanner.export;
