/**
 * Attacks on the running product, each for a limited time, with the answers that the product gives. The attacks come
 * from separate loopback addresses, because the product counts requests by address.
 */
@NullMarked
package vn.tincay.bench.abuse;

import org.jspecify.annotations.NullMarked;
