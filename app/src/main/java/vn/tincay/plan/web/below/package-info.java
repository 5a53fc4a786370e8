/**
 * The page of the answers to a plan: which bodies below have one, and reminding the others.
 */
@NullMarked
package vn.tincay.plan.web.below;

import org.jspecify.annotations.NullMarked;
