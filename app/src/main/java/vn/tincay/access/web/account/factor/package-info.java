/** Pages on which people set up and remove their second factors: authenticator app, recovery codes, passkeys. */
@NullMarked
package vn.tincay.access.web.account.factor;

import org.jspecify.annotations.NullMarked;
