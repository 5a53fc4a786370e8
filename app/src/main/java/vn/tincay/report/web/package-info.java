/**
 * Pages of reports: lists of the agency's reports and of reports to receive, the form, signing, receiving,
 * consolidating, approving, correcting, rosters, live sums, and the forms themselves.
 */
@NullMarked
package vn.tincay.report.web;

import org.jspecify.annotations.NullMarked;
