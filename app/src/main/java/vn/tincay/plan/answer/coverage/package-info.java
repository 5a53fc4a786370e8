/**
 * How far one plan answers another: by facts that were taken over, or by facts that say the same. Coverage of a
 * superior plan, promises of the bodies below, and two years side by side.
 */
@NullMarked
@NamedInterface("answer.coverage")
package vn.tincay.plan.answer.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
