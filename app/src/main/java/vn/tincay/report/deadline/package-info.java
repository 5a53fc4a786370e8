/**
 * Due days of reports: moved by a plan above, extended for one report.
 */
@NullMarked
@NamedInterface("deadline")
package vn.tincay.report.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
