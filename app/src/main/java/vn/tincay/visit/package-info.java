/** Visits of an agency to see how its plans are carried out: planned, made or cancelled, with the papers that belong to them. */
@NullMarked
package vn.tincay.visit;

import org.jspecify.annotations.NullMarked;
