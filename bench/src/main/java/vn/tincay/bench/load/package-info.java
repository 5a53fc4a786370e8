/** What officers do on an ordinary day, while something else is measured: who walks, and what they were answered. */
@NullMarked
package vn.tincay.bench.load;

import org.jspecify.annotations.NullMarked;
