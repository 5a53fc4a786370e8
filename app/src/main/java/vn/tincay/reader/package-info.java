/**
 * Reads plans and other administrative texts: {@link vn.tincay.reader.PlanReading} turns a file into facts with their
 * source lines and confidences, or returns the reason why it cannot be read. No network, no database, no state.
 */
@NullMarked
package vn.tincay.reader;

import org.jspecify.annotations.NullMarked;
