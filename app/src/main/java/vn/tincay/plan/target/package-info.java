/**
 * Targets of a plan, compared with the national targets, the targets of the superior plan and the results in reports.
 */
@NullMarked
@NamedInterface("target")
package vn.tincay.plan.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
