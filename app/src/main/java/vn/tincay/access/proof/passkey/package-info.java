/**
 * Passkeys: registration, signing in, and their storage. The checks of WebAuthn are Spring Security's.
 */
@NullMarked
package vn.tincay.access.proof.passkey;

import org.jspecify.annotations.NullMarked;
