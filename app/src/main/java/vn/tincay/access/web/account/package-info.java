/** The pages of a person's own account: factors, password, sessions, language, membership. */
@NullMarked
package vn.tincay.access.web.account;

import org.jspecify.annotations.NullMarked;
