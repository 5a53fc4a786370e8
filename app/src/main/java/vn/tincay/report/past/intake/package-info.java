/**
 * An uploaded file with past figures: the file itself, the officer's answers about it, and what became of it.
 */
@NullMarked
@NamedInterface("past-intake")
package vn.tincay.report.past.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
