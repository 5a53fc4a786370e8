/**
 * The load of officers on an ordinary day while something else is measured, and the answers they get.
 */
@NullMarked
package vn.tincay.bench.load;

import org.jspecify.annotations.NullMarked;
