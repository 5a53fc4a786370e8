/**
 * Converts a file to lines: kind, encoding, limits.
 */
@NullMarked
package vn.tincay.reader.text;

import org.jspecify.annotations.NullMarked;
