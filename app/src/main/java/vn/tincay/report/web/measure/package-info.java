/**
 * The page that ties a target to a cell.
 */
@NullMarked
package vn.tincay.report.web.measure;

import org.jspecify.annotations.NullMarked;
