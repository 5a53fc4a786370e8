/**
 * A plan that was issued on paper outside: one person records it with its original, another confirms it.
 */
@NullMarked
@NamedInterface("issue.paper")
package vn.tincay.plan.issue.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
