/** The roster of an agency: its reporters on one form for one period, their progress, and reminders to them. */
@NullMarked
@NamedInterface("roster")
package vn.tincay.report.reporter.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
