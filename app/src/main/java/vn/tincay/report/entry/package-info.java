/** Entering a report: figures and narratives as typed, their rules, and drafts that keep all valid input. */
@NullMarked
@NamedInterface("entry")
package vn.tincay.report.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
