/**
 * What administrators do with the accounts of their agency and those below: invite, suspend, end a membership, end
 * sessions, connect another system. An administrator starts these acts and never chooses a password.
 */
@NullMarked
package vn.tincay.access.person;

import org.jspecify.annotations.NullMarked;
