/**
 * Authentication: passwords and the delay after wrong ones, codes from an authenticator app, recovery codes, passkeys,
 * and the list of sessions.
 */
@NullMarked
package vn.tincay.access.proof;

import org.jspecify.annotations.NullMarked;
