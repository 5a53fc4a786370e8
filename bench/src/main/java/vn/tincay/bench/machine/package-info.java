/**
 * What is read from the system: CPU time and memory of processes, how busy the machine is with other work, what it
 * is.
 */
@NullMarked
package vn.tincay.bench.machine;

import org.jspecify.annotations.NullMarked;
