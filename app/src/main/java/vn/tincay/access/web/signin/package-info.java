/** The pages of signing in: password, second factor, passkey, and the repeated proof before a risky step. */
@NullMarked
package vn.tincay.access.web.signin;

import org.jspecify.annotations.NullMarked;
