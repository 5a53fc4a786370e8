/**
 * A file with past figures from its upload until it is stored: the file itself, and what an officer answered about it.
 */
@NullMarked
@NamedInterface("past-intake")
package vn.tincay.report.past.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
