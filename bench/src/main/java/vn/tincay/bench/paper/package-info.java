/**
 * Documents made for measurements: plans as provinces write them, and files and texts that ask their reader for far more
 * than their size says.
 */
@NullMarked
package vn.tincay.bench.paper;

import org.jspecify.annotations.NullMarked;
