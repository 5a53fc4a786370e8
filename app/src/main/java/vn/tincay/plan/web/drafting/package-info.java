/** Pages for writing, amending and removing a plan. */
@NullMarked
package vn.tincay.plan.web.drafting;

import org.jspecify.annotations.NullMarked;
