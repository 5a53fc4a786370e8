/** The formulas of computed cells, and the checks that compare two of them. */
@NullMarked
package vn.tincay.report.form.formula;

import org.jspecify.annotations.NullMarked;
