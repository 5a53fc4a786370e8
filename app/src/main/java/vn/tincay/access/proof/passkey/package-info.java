/** Passkeys: registration, sign-in and storage. Spring Security performs the WebAuthn checks. */
@NullMarked
package vn.tincay.access.proof.passkey;

import org.jspecify.annotations.NullMarked;
