/** Pages on which a form that is being made is tried and released. */
@NullMarked
package vn.tincay.report.web.draft.release;

import org.jspecify.annotations.NullMarked;
