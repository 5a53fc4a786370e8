/**
 * Writing a report: figures and words as typed, their rules, and drafts that keep everything.
 */
@NullMarked
@NamedInterface("entry")
package vn.tincay.report.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
