/** The lines of reporting: who reports to whom on which form, and the progress of each. */
@NullMarked
@NamedInterface("reporter")
package vn.tincay.report.reporter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
