/**
 * Targets of a plan, beside the national values, those of the plan above and the results reached.
 */
@NullMarked
@NamedInterface("target")
package vn.tincay.plan.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
