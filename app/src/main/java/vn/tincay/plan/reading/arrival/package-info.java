/** Documents sent for reading: stored, queued, and read one after the other. */
@NullMarked
package vn.tincay.plan.reading.arrival;

import org.jspecify.annotations.NullMarked;
