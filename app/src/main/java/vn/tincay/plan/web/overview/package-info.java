/**
 * The list of plans and the pages of one plan.
 */
@NullMarked
package vn.tincay.plan.web.overview;

import org.jspecify.annotations.NullMarked;
