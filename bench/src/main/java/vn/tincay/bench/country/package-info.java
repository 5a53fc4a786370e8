/**
 * The national data set: 10,600 communes of the three-level tree and 3,321 of the two-level tree, thirty figures,
 * twelve months each, computed from their position so that every run has the same sums.
 */
@NullMarked
package vn.tincay.bench.country;

import org.jspecify.annotations.NullMarked;
