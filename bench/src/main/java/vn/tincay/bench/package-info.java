/**
 * Measurements of the packaged product: it runs as a separate process on a separate data folder, filled with a national
 * data set. A figure is printed with its goal, the figure of DHIS2, the time of the same work in bare SQL, and the CPU
 * seconds of application and database, where these exist. {@code BenchCommand} is the command, {@code measure} holds
 * one class per measurement, {@code abuse} the attacks, {@code load} the officers who work meanwhile, {@code country}
 * the data, {@code paper} the documents, {@code product} the running product, {@code machine} what is read from the
 * system.
 */
@NullMarked
package vn.tincay.bench;

import org.jspecify.annotations.NullMarked;
