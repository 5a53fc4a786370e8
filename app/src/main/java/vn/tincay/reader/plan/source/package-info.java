/**
 * Where a fact stands in the text of a read plan: lines, sentences and sections.
 */
@NullMarked
@NamedInterface("plan.source")
package vn.tincay.reader.plan.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
