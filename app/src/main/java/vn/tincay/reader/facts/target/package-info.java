/**
 * Targets: figures and their units, years and comparisons, in sentences and in tables.
 */
@NullMarked
package vn.tincay.reader.facts.target;

import org.jspecify.annotations.NullMarked;
