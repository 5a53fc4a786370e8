/**
 * Recognises and cleans the words of administrative texts: bodies, dates, offices, spelling, folding. Lists of words
 * are in the resources.
 */
@NullMarked
package vn.tincay.reader.words;

import org.jspecify.annotations.NullMarked;
