/**
 * The words of the administration: folding, dates, figures, names of bodies and how lists of them are written, and the
 * resource tables under {@code /document}.
 */
@NullMarked
package vn.tincay.document.reading.words;

import org.jspecify.annotations.NullMarked;
