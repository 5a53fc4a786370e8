/**
 * Pages of reporters and rosters.
 */
@NullMarked
package vn.tincay.report.web.reporter;

import org.jspecify.annotations.NullMarked;
