/**
 * The doors: the gate before every handler, sign-in and its second step, invitations, the person's own account, and the
 * administrator's list of accounts.
 */
@NullMarked
package vn.tincay.access.web;

import org.jspecify.annotations.NullMarked;
