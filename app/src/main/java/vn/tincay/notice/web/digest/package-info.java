/** The page where a person chooses the digest by e-mail, and its line on the account page. */
@NullMarked
package vn.tincay.notice.web.digest;

import org.jspecify.annotations.NullMarked;
