/** The pages that hand a whole plan down: the choice of bodies, and the check before it is done. */
@NullMarked
package vn.tincay.plan.web.handover;

import org.jspecify.annotations.NullMarked;
