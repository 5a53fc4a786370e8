/**
 * Measurements of storing and summing figures: saving, importing, rolling up, disk space, and whether a crash loses
 * any.
 */
@NullMarked
package vn.tincay.bench.measure.figure;

import org.jspecify.annotations.NullMarked;
