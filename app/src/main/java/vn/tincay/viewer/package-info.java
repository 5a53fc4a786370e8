/**
 * The person who acts in a request, the access rule of a route, and the search results a room offers to a viewer. The
 * package lies above all rooms with data, so that each declares the access of its routes with {@link
 * vn.tincay.viewer.Allowed}. Accounts and sign-in belong to {@code access}.
 */
@NullMarked
package vn.tincay.viewer;

import org.jspecify.annotations.NullMarked;
