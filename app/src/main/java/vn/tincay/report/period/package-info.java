/**
 * Reporting periods, their names, and the days on which they close and fall due.
 */
@NullMarked
@NamedInterface("period")
package vn.tincay.report.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
