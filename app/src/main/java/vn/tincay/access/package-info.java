/**
 * Accounts, sign-in and sessions. Accounts are created by invitation; one person may serve several agencies. {@link
 * vn.tincay.access.Viewers} makes the {@link vn.tincay.viewer.Viewer} once per request, and handlers get it as an
 * argument. The gate admits only those whom the {@link vn.tincay.viewer.Allowed} of a route names.
 */
@NullMarked
package vn.tincay.access;

import org.jspecify.annotations.NullMarked;
