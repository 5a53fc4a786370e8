/** Which cell of a form measures which target, and the results read from reports. */
@NullMarked
@NamedInterface("measure")
package vn.tincay.report.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
