/** The facts of a read plan, as plain values. {@code PlanJson} prints them as the output of {@code plan parse}. */
@NullMarked
@NamedInterface("plan")
package vn.tincay.reader.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
