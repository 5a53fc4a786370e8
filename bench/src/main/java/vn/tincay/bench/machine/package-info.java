/**
 * Reads from the system: CPU time and memory of processes, other load of the machine, its description.
 */
@NullMarked
package vn.tincay.bench.machine;

import org.jspecify.annotations.NullMarked;
