/**
 * Attacks on the running product, each for a limited time, with the answers they got. They come from separate loopback
 * addresses, since the product counts by address.
 */
@NullMarked
package vn.tincay.bench.abuse;

import org.jspecify.annotations.NullMarked;
