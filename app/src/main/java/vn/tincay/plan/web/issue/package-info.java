/**
 * Pages of a plan's steps, and of plans entered from their paper.
 */
@NullMarked
package vn.tincay.plan.web.issue;

import org.jspecify.annotations.NullMarked;
