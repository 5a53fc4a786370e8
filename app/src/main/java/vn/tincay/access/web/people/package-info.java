/**
 * The pages of an administrator: accounts, memberships, invitations, and connections of other systems.
 */
@NullMarked
package vn.tincay.access.web.people;

import org.jspecify.annotations.NullMarked;
