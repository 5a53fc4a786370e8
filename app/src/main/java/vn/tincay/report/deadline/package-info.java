/** Due days of reports: set by the form, moved by an agency above, extended for one report. */
@NullMarked
@NamedInterface("deadline")
package vn.tincay.report.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
