/**
 * What an officer answers at the desk: facts confirmed, corrected, added or dropped, and the draft plan made from
 * them.
 */
@NullMarked
@NamedInterface("reading.desk")
package vn.tincay.plan.reading.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
