/** Targets of a plan, beside the national values, those of the superior plan and the results. */
@NullMarked
@NamedInterface("target")
package vn.tincay.plan.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
