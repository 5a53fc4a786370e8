/**
 * Who acts in a request, what a route allows, and what a room offers to whoever looks. It stands above all rooms with
 * data, so that each of them declares the access of its own routes with {@link vn.tincay.viewer.Allowed}. Accounts and
 * sign-in belong to {@code access}.
 */
@NullMarked
package vn.tincay.viewer;

import org.jspecify.annotations.NullMarked;
