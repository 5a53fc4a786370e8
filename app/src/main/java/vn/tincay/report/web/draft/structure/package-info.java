/** Pages on which the rows and the columns of a form are made. */
@NullMarked
package vn.tincay.report.web.draft.structure;

import org.jspecify.annotations.NullMarked;
