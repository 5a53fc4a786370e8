/**
 * Pages on which a plan and its tasks are written, amended and removed.
 */
@NullMarked
package vn.tincay.plan.web.drafting;

import org.jspecify.annotations.NullMarked;
