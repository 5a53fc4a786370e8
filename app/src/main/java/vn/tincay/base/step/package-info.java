/**
 * Steps of a record, as one table per noun: from which states, by whom, with or without a reason. The gate every step
 * passes reads it, and so do buttons, pages and tests.
 */
@NullMarked
@NamedInterface("step")
package vn.tincay.base.step;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
