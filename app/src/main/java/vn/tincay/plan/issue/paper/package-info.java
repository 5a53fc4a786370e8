/**
 * Plans that were issued outside the system, on paper: one person enters the plan with its original, another confirms
 * it.
 */
@NullMarked
@NamedInterface("issue.paper")
package vn.tincay.plan.issue.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
