/**
 * Reads the facts of a plan from its outline, section by section. Each fact carries the lines it was read from.
 */
@NullMarked
package vn.tincay.reader.facts;

import org.jspecify.annotations.NullMarked;
