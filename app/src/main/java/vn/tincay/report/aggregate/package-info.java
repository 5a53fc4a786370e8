/** Sums of figures: consolidated reports with the versions they include, and live roll-ups of what is stored now. */
@NullMarked
@NamedInterface("aggregate")
package vn.tincay.report.aggregate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
