/** The page of the answers to a plan: which bodies below have answered, and a reminder to the others. */
@NullMarked
package vn.tincay.plan.web.below;

import org.jspecify.annotations.NullMarked;
