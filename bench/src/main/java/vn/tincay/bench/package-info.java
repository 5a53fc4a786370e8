/**
 * Measurements of the packaged product: it runs as a separate process on a separate data folder, filled with a national
 * data set. Each measurement prints figure, goal, the peer's figure, the same work in bare SQL, and the CPU seconds of
 * application and database apart from wall time. {@code BenchCommand} is the command, {@code measure} holds one class per
 * measurement, {@code country} the data, {@code product} the running product, {@code machine} what is read from the
 * system.
 */
@NullMarked
package vn.tincay.bench;

import org.jspecify.annotations.NullMarked;
