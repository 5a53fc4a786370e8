/**
 * The person who acts in a request and the access rule of a route; what rooms publish for the pages that belong to no
 * single room is in {@link vn.tincay.viewer.source}. The package lies above all rooms with data, so that each declares
 * the access of its routes with {@link vn.tincay.viewer.Allowed}. Accounts and sign-in belong to {@code access}.
 */
@NullMarked
package vn.tincay.viewer;

import org.jspecify.annotations.NullMarked;
