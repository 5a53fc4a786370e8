/**
 * Pages of reports: my reports and those to receive, a form as on paper, signing, receiving, consolidating, approving,
 * correcting, rosters, live sums and the forms themselves.
 */
@NullMarked
package vn.tincay.report.web;

import org.jspecify.annotations.NullMarked;
