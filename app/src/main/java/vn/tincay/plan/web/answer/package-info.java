/**
 * The pages on which a superior plan is answered or an earlier plan copied, two plans are compared, and the promises of
 * the bodies below are read.
 */
@NullMarked
package vn.tincay.plan.web.answer;

import org.jspecify.annotations.NullMarked;
