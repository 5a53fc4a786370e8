/**
 * The national data set: 10,600 communes of the three-level tree and 3,321 of the two-level tree, all cells of one
 * form, twelve months each. Figures are computed from commune, cell and month, so that every run has the same sums.
 */
@NullMarked
package vn.tincay.bench.country;

import org.jspecify.annotations.NullMarked;
