/**
 * Passwords: their rules, their hashes, and the limit on guessed codes.
 */
@NullMarked
package vn.tincay.access.proof.password;

import org.jspecify.annotations.NullMarked;
