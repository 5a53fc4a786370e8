/**
 * The answers of an officer to a reading: facts confirmed, corrected, added or dropped, and the draft plan created from
 * them.
 */
@NullMarked
@NamedInterface("reading.review")
package vn.tincay.plan.reading.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
