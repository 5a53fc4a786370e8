/**
 * Attacks on the running product, each for a bounded time, with the answers its attackers got. They come from loopback
 * addresses of their own, so that what is counted by address is counted apart.
 */
@NullMarked
package vn.tincay.bench.abuse;

import org.jspecify.annotations.NullMarked;
