/**
 * The vocabulary of administrative texts: bodies, dates, offices, spelling, folding. Lists of words stand in the
 * resources.
 */
@NullMarked
package vn.tincay.reader.words;

import org.jspecify.annotations.NullMarked;
