/** Measures targets by cells of forms: which cell belongs to which target, and the results read from reports. */
@NullMarked
@NamedInterface("measure")
package vn.tincay.report.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
