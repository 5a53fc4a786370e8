/**
 * The national set of figures: 10,600 communes of the three levels and 3,321 of the two, thirty figures, twelve
 * months each, made from their position so that every run has the same sums.
 */
@NullMarked
package vn.tincay.bench.country;

import org.jspecify.annotations.NullMarked;
