package vn.tincay.access.web.people;

import vn.tincay.access.person.link.Invitation;

/** A link that does not work, or not yet, and why. */
public record InvitationOverPage(Invitation.State state, boolean forPassword) {}
