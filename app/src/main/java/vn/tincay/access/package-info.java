/**
 * Who acts, for which agency, in which role. Accounts come by invitation; one person may serve several agencies. A
 * {@link vn.tincay.access.Viewer} is made once per request and handed on as an argument; each route declares who may
 * use it with {@link vn.tincay.access.Allowed} and is closed to everybody until it does.
 */
@NullMarked
package vn.tincay.access;

import org.jspecify.annotations.NullMarked;
