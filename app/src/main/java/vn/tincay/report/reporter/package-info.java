/** The lines of reporting: who reports to whom on which form, and which reports are due. */
@NullMarked
@NamedInterface("reporter")
package vn.tincay.report.reporter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
