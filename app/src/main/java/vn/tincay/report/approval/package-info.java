/** The steps of a report: who takes each and when, the gate every step passes, and what each step does. */
@NullMarked
@NamedInterface("approval")
package vn.tincay.report.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
