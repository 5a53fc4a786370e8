/**
 * The outline of a plan's text: the sections of a new plan with their default words. A standard outline for each level
 * is part of the product; a body may replace it for itself and the bodies below it.
 */
@NullMarked
package vn.tincay.plan.outline;

import org.jspecify.annotations.NullMarked;
