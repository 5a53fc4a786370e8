/**
 * Documents on their way to the desk: stored, queued, read one after the other.
 */
@NullMarked
package vn.tincay.plan.reading.arrival;

import org.jspecify.annotations.NullMarked;
