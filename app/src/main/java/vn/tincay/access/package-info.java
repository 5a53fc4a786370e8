/**
 * Accounts, sign-in and sessions. Accounts come by invitation; one person may serve several agencies. A {@link
 * vn.tincay.viewer.Viewer} is made once per request by {@link vn.tincay.access.Viewers} and handed on as an argument; the
 * gate lets in whom the {@link vn.tincay.viewer.Allowed} of a route names, and nobody else.
 */
@NullMarked
package vn.tincay.access;

import org.jspecify.annotations.NullMarked;
