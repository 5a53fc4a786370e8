/** The pages on which a superior's plan is answered or an earlier one copied, two plans are compared, and promises are read. */
@NullMarked
package vn.tincay.plan.web.answer;

import org.jspecify.annotations.NullMarked;
