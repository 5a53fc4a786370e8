/** The page that links a target to the cell that measures it. */
@NullMarked
package vn.tincay.report.web.measure;

import org.jspecify.annotations.NullMarked;
