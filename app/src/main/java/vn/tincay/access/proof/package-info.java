/**
 * What proves who somebody is: passwords and the patience after wrong ones, codes from an authenticator app, recovery
 * codes, passkeys, and the sessions that remember the proof.
 */
@NullMarked
package vn.tincay.access.proof;

import org.jspecify.annotations.NullMarked;
