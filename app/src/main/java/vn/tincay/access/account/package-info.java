/**
 * What an administrator does with accounts of the own agency and of those below: invite, suspend, end a seat, end
 * sessions, connect another system. An administrator starts things and never chooses a password.
 */
@NullMarked
package vn.tincay.access.account;

import org.jspecify.annotations.NullMarked;
