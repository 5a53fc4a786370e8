/**
 * Due days of reports: moved by a plan above, extended for one report.
 */
@NullMarked
package vn.tincay.report.deadline;

import org.jspecify.annotations.NullMarked;
