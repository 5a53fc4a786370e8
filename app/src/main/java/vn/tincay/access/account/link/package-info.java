/**
 * Links and tokens that open an account, a seat or the machine interface. Each is asked for by one person, confirmed
 * by a second, and stored only as a digest.
 */
@NullMarked
package vn.tincay.access.account.link;

import org.jspecify.annotations.NullMarked;
