/** Converts a file to lines: detects its kind and encoding and enforces the limits of size and work. */
@NullMarked
package vn.tincay.reader.text;

import org.jspecify.annotations.NullMarked;
