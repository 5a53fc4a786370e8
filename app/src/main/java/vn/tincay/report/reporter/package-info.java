/**
 * Who reports to whom on which form, and how far each is.
 */
@NullMarked
@NamedInterface("reporter")
package vn.tincay.report.reporter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
