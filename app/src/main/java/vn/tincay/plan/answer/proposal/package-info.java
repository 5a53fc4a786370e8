/**
 * What a new plan may take over from the superior plan it answers and from an earlier plan of the viewer's agency,
 * before the officer decides.
 */
@NullMarked
package vn.tincay.plan.answer.proposal;

import org.jspecify.annotations.NullMarked;
